import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { whenEnding } from './ending';
import { readManifest } from './manifest';

export type Settings = Readonly<Record<string, unknown>>;

export interface DataFolder {
  readonly path: string;
  /** For the server's `TMPDIR`, so that its sockets go with it. Short, for a socket's path may have 108 characters. */
  readonly temporary: string;
  remove(): Promise<void>;
}

/** A quiet workbench: no start page, no assistants, no empty bar on the right. */
export const quietSettings: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Dark Modern',
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
};

/** A fresh profile of a server with the user's settings in it. It is removed when the process ends. */
export function createDataFolder(settings: Settings = {}): DataFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-'));
  const temporary = path.join(folder, 't');
  const user = path.join(folder, 'data', 'User');
  for (const each of [temporary, user, path.join(folder, 'extensions')]) mkdirSync(each, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
  const remove = whenEnding(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return { path: folder, temporary, remove };
}

/** Installs an extension folder as it lies there. Only before the first start with this profile. */
export function linkExtension(data: DataFolder, extension: string): void {
  symlinkSync(extension, installedPath(data, extension), 'junction');
}

/** Installs a copy: for an extension that is to outlive changes of its origin. */
export function copyExtension(data: DataFolder, extension: string): void {
  cpSync(extension, installedPath(data, extension), { recursive: true });
}

function installedPath(data: DataFolder, extension: string): string {
  const { publisher, name, version } = readManifest(extension);
  return path.join(data.path, 'extensions', `${publisher}.${name}-${version}`);
}
