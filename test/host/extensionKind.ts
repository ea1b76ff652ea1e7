import type { Settings } from './dataFolder';
import { readManifest } from './manifest';

/** Which of the two extension hosts runs the extension: Node, as on a desktop, or the browser's worker, as on vscode.dev. */
export type HostKind = 'node' | 'web';

/** The user setting that sends an extension into the wanted host. */
export function settingsFor(kind: HostKind, extension: string): Settings {
  if (kind === 'node') return {};
  const { publisher, name } = readManifest(extension);
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}
