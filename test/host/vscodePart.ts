import { rm } from 'node:fs/promises';
import path from 'node:path';
import { keepInCache } from './cache';
import { showProgress } from './progress';
import { runCommand, runNpm } from './runCommand';

/** The package that holds VS Code 1.139 with its web server; only that part of it is taken and its own scripts never run. */
const version = '4.139.1';

/** The folder of VS Code, with `out/server-main.js` in it. */
export function findVscode(): Promise<string> {
  return keepInCache(`vscode-${version}`, (folder) => showProgress('Fetching VS Code (once, about 200 MB)', () => fetchInto(folder)));
}

async function fetchInto(folder: string): Promise<void> {
  await runNpm(['pack', `code-server@${version}`, '--silent'], folder);
  const archive = path.join(folder, `code-server-${version}.tgz`);
  await runCommand('tar', ['xzf', path.basename(archive), '--strip-components=3', 'package/lib/vscode'], { cwd: folder });
  await rm(archive);
  // The shrinkwrap fixes the versions. Without scripts three native modules stay unbuilt, which the server does without.
  await runNpm(['install', '--omit=dev', '--ignore-scripts'], folder);
}
