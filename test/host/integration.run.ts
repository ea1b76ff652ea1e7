// `npm run integration`: the suites inside both extension hosts, then the ones that use a workbench as a reader does.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { endAll, whenEnding } from './ending';
import type { HostKind } from './extensionKind';
import { filesBelow } from './filesBelow';
import { findHostParts } from './hostParts';
import type { Counts } from './hostVerdict';
import { runMochaHere } from './mochaHere';
import { projectRoot } from './projectRoot';
import { resultsVariable, takeCounts, writeCounts } from './results';
import { findTestProgram } from './testProgram';

const built = path.join(projectRoot, 'out', 'integration');

async function runInHost(kind: HostKind, folder: string): Promise<Counts> {
  console.log(`\nIn the ${kind} extension host:`);
  const results = path.join(projectRoot, 'out', 'results', `${kind}.json`);
  takeCounts(results);
  const ended = await runTests({
    vscodeExecutablePath: await findTestProgram(kind),
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: path.join(built, 'hosts', `${kind}Suite.js`),
    extensionTestsEnv: { [resultsVariable]: results, LECTERN_HOST_KIND: kind },
    launchArgs: [folder],
  }).catch((error: Error) => error);
  const counts = takeCounts(results) ?? { passes: 0, failures: 1 };
  // Whatever the counts say, a host that did not end well has failed.
  return ended === 0 ? counts : { passes: counts.passes, failures: Math.max(counts.failures, 1) };
}

async function runInBrowser(): Promise<Counts> {
  console.log('\nIn the browser, as a reader:');
  return await runMochaHere(filesBelow(path.join(built, 'browser'), '.browser.js'), { reporter: 'spec', timeout: 240_000 });
}

async function main(): Promise<void> {
  const start = Date.now();
  await findHostParts({ withBrowser: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-folder-'));
  const forget = whenEnding(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(path.join(projectRoot, 'test', 'integration', 'workspace'), folder, { recursive: true });
  const all = [await runInHost('node', folder), await runInHost('web', folder), await runInBrowser()];
  await forget();
  const passes = all.reduce((sum, counts) => sum + counts.passes, 0);
  const failures = all.reduce((sum, counts) => sum + counts.failures, 0);
  console.log(`Integration suites: ${passes} passed and ${failures} failed in ${Math.round((Date.now() - start) / 1000)} s`);
  writeCounts({ passes, failures });
  process.exitCode = failures > 0 ? 1 : 0;
}

main().catch(async (error: Error) => {
  console.error(error.message);
  await endAll();
  process.exit(1);
});
