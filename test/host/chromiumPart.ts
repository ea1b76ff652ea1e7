import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { keepInCache } from './cache';
import { findInstalledBrowser } from './installedBrowser';
import { showProgress } from './progress';
import { projectRoot } from './projectRoot';
import { runCommand } from './runCommand';

export interface BrowserProgram {
  readonly executable: string;
  /** What the program needs beside the environment it inherits. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Names a browser to use instead of the one found. */
export const browserVariable = 'LECTERN_BROWSER';

/** A Chromium: the one named by the environment, an installed one, or the one from the development package. */
export async function findChromium(): Promise<BrowserProgram> {
  const named = process.env[browserVariable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${browserVariable} names ${named}, which does not exist.`);
    return { executable: named, environment: {} };
  }
  const installed = findInstalledBrowser();
  return installed ? { executable: installed, environment: {} } : await unpackPackage();
}

async function unpackPackage(): Promise<BrowserProgram> {
  const source = path.join(projectRoot, 'node_modules', '@sparticuz', 'chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(source)) {
    throw new Error(`No Chrome, Chromium or Edge was found. Install one, or name one in ${browserVariable}.`);
  }
  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = await keepInCache(`chromium-${version}`, (filling) =>
    showProgress('Unpacking Chromium (once)', () => unpack(path.join(source, 'bin'), filling)),
  );
  return { executable: path.join(folder, 'chromium'), environment: await replaceMissing(folder) };
}

async function unpack(source: string, folder: string): Promise<void> {
  await decompress(path.join(source, 'chromium.br'), path.join(folder, 'chromium'));
  await chmod(path.join(folder, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts']) {
    const archive = path.join(folder, `${name}.tar`);
    await decompress(path.join(source, `${name}.tar.br`), archive);
    await mkdir(path.join(folder, name));
    await runCommand('tar', ['xf', archive, '-C', path.join(folder, name)], { cwd: folder });
  }
}

const decompress = (from: string, to: string) => pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

/** Libraries and fonts of the package, only where the machine has none: its own ones fit it better. */
async function replaceMissing(folder: string): Promise<Record<string, string>> {
  const environment: Record<string, string> = {};
  if (!(await hasLibrary('libnss3.so'))) environment.LD_LIBRARY_PATH = path.join(folder, 'al2023', 'lib');
  if (!hasFonts()) {
    const file = path.join(folder, 'fonts.conf');
    const cached = path.join(folder, 'fontCache');
    await writeFile(file, `<fontconfig><dir>${path.join(folder, 'fonts')}</dir><cachedir>${cached}</cachedir></fontconfig>`);
    environment.FONTCONFIG_FILE = file;
  }
  return environment;
}

async function hasLibrary(name: string): Promise<boolean> {
  for (const program of ['ldconfig', '/sbin/ldconfig']) {
    const list = await runCommand(program, ['-p'], { cwd: '/' }).catch(() => undefined);
    if (list !== undefined) return list.includes(name);
  }
  return false;
}

const hasFonts = () => ['/usr/share/fonts', '/usr/local/share/fonts'].some((folder) => existsSync(folder));
