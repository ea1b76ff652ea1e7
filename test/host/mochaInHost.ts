import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser, openWatchedPage, type WatchedPage } from './browser';
import { createDataFolder } from './dataFolder';
import { type HostKind, settingsFor } from './extensionKind';
import { findHostParts } from './hostParts';
import { type HostReport, judge, printedMark, readResultLine, type Verdict } from './hostVerdict';
import { withoutNoise } from './noise';
import { projectRoot } from './projectRoot';
import { type Server, startServer } from './server';
import { remoteAddress, workbenchAddress } from './workbenchAddress';

export interface MochaRun {
  readonly kind: HostKind;
  /** Absolute paths: the extension's folder, the module that exports `run()`, the folder to open. */
  readonly extension: string;
  readonly tests: string;
  readonly folder: string;
}

/** A hang reports nothing at all. */
const limit = 300_000;

/** Runs mocha inside an extension host of a real workbench, copying what it prints, and says how it went. */
export async function runMochaInHost(run: MochaRun): Promise<Verdict> {
  const parts = await findHostParts({ withBrowser: true });
  const data = createDataFolder(settingsFor(run.kind, run.extension));
  const server = await startServer({ ...parts, data, testDriver: true });
  const { browser, close } = await launchBrowser();
  const watched = await openWatchedPage(browser);
  const verdict = judge(await driveTests(watched, server, run));
  if (verdict.problem !== undefined) await reportFailure(run.kind, watched, server);
  await close();
  await server.stop();
  await data.remove();
  return verdict;
}

async function driveTests({ page }: WatchedPage, server: Server, run: MochaRun): Promise<HostReport> {
  let result: HostReport['result'];
  let timer: NodeJS.Timeout | undefined;
  await page.exposeFunction('codeAutomationLog', (_level: string, values: unknown[]) => {
    const line = format(...values);
    if (!line.startsWith(printedMark)) return;
    const printed = line.slice(printedMark.length);
    result = readResultLine(printed) ?? result;
    console.log(printed);
  });
  const exit = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  const address = (file: string) => remoteAddress(server.port, file);
  const payload = [
    ['extensionDevelopmentPath', address(run.extension)],
    ['extensionTestsPath', address(run.tests)],
    ['skipWelcome', 'true'],
  ] as const;
  await page.goto(workbenchAddress({ port: server.port, folder: run.folder, payload }));
  const exitCode = await Promise.race([
    exit,
    new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), limit);
    }),
  ]);
  clearTimeout(timer);
  return { exitCode, result };
}

async function reportFailure(kind: HostKind, { page, consoleErrors }: WatchedPage, server: Server): Promise<void> {
  const picture = path.join(projectRoot, 'out', 'failures', `${kind}-host.png`);
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture }).catch(() => undefined);
  console.error(`Last lines of the server:\n${withoutNoise(server.lastOutput())}`);
  console.error(`Errors of the page:\n${withoutNoise(consoleErrors.join('\n'))}`);
  console.error(`Screen: ${picture}`);
}
