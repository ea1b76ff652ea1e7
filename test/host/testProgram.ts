import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import type { HostKind } from './extensionKind';
import { projectRoot } from './projectRoot';

/** Stands in for VS Code's program wherever that cannot be fetched or shown. */
const ownProgram = path.join(projectRoot, 'out', 'host', 'executable.run.js');

/** The program that runs the tests in a host: a desktop VS Code where one can be had; the worker host only a served one has. */
export async function findTestProgram(kind: HostKind): Promise<string> {
  if (kind === 'web' || !hasScreen()) return ownProgram;
  try {
    return await downloadAndUnzipVSCode({ cachePath: path.join(projectRoot, 'out', 'desktop') });
  } catch (error) {
    console.error(`No desktop VS Code (${(error as Error).message.split('\n')[0]}); the tests run in a served one.`);
    return ownProgram;
  }
}

function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
