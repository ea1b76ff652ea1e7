import path from 'node:path';
import { keepInCache } from './cache';
import { showProgress } from './progress';
import { runNpm } from './runCommand';

const version = '24.21.0';

/** The server needs `module.registerHooks`, which Node has since 22.15 and 23.5; older ones are not asked for more than to fetch it. */
const oldestMajor = 24;

/** The Node program for the server: the running one if it is new enough. */
export async function findNode(): Promise<string> {
  if (Number.parseInt(process.versions.node, 10) >= oldestMajor) return process.execPath;
  const name = packageName();
  const folder = await keepInCache(`node-${version}-${process.platform}-${process.arch}`, (filling) =>
    showProgress('Fetching Node 24 (once, about 60 MB)', async () => {
      await runNpm(['install', '--prefix', filling, '--no-save', '--ignore-scripts', `${name}@${version}`], filling);
    }),
  );
  return path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** The package `node` itself is of no use: it fetches these by an install script. */
function packageName(): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}`;
}
