import path from 'node:path';
import { readerViewType, views } from '../../src/host/ids';
import { copyExtension, type DataFolder, linkExtension } from './dataFolder';
import type { HostParts } from './hostParts';
import { projectRoot } from './projectRoot';
import { runCommand } from './runCommand';

/** What the starter extension reads: it opens the article in the reader and shows the side bar. */
export function starterEnvironment(article: string): Readonly<Record<string, string>> {
  return { LECTERN_OPEN: article, LECTERN_VIEW_TYPE: readerViewType, LECTERN_VIEW: views.actors };
}

/** Into a fresh profile: the starter, any others from their folders, and Lectern from a `.vsix` or as the checkout lies there. */
export async function installExtensions(
  { node, vscode }: HostParts,
  data: DataFolder,
  vsix?: string,
  others: readonly string[] = [],
): Promise<void> {
  // First, for the list of extensions is made from the folders found at the first start and kept from then on.
  copyExtension(data, path.join(projectRoot, 'test', 'starter'));
  for (const other of others) copyExtension(data, other);
  if (vsix) await runCommand(node, ['out/server-main.js', '--install-extension', vsix, '--server-data-dir', data.path], { cwd: vscode });
  else linkExtension(data, projectRoot);
}
