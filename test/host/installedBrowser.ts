import { existsSync } from 'node:fs';
import path from 'node:path';
import { findOnPath } from './pathSearch';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];

const macintoshPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** A browser of the Chromium family that the machine has already, or undefined. */
export function findInstalledBrowser(): string | undefined {
  if (process.platform === 'darwin') return macintoshPrograms.find((program) => existsSync(program));
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
    return folders.flatMap((folder) => windowsPrograms.map((program) => path.join(folder, program))).find((program) => existsSync(program));
  }
  return names.map((name) => findOnPath(name)).find((program) => program !== undefined);
}
