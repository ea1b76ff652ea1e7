import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import { createDataFolder } from './dataFolder';
import { findHostParts } from './hostParts';
import { type Server, startServer } from './server';
import { installExtensions, starterEnvironment } from './starter';
import { workbenchAddress } from './workbenchAddress';

/** The browser keeps layout and open editors by port. */
const usualPort = 48_137;

/** Serves a workbench with the article in the reader and returns the address of its page. It runs until the process ends. */
export async function serveWorkbench(article: string): Promise<string> {
  const parts = await findHostParts({ withBrowser: false });
  const data = createDataFolder();
  await installExtensions(parts, data);
  const connectionToken = randomBytes(16).toString('hex');
  const start = (port: number): Promise<Server> =>
    startServer({ ...parts, data, port, connectionToken, environment: starterEnvironment(article) });
  const server = await start(usualPort).catch(() => start(0));
  return workbenchAddress({ port: server.port, connectionToken, folder: folderToOpen(article) });
}

/** A whole home folder or disk is no place to watch for changes. */
function folderToOpen(article: string): string | undefined {
  const folder = path.dirname(article);
  return folder === homedir() || folder === path.parse(folder).root ? undefined : folder;
}
