import * as fs from 'node:fs';
import * as path from 'node:path';
import { compile } from './compile';
import { type Imported, importAll } from './import/importAll';
import { dataPackages, readPackages } from './import/readPackages';
import { compileWorldMap } from './import/worldMap';
import { loadLexicon } from './load';
import { formatProblem } from './problem';

export { dataPackages };

/** The file of the world's outlines, for a compiled lexicon and the packages it was made of. */
export function compileWorld(imported: Imported, lexicon: Uint8Array): Uint8Array {
  return compileWorldMap(imported, loadLexicon(lexicon));
}

/** What stands below the rows by hand, out of the packages in `root`/node_modules. */
export async function importPackages(root: string): Promise<Imported> {
  return importAll(await readPackages(root));
}

/**
 * Compiles all `*.yaml` of a folder and the folders in it. Build time only.
 * @throws Error whose message lists all problems, one a line, as `file:line: message`
 */
export function compileFolder(folder: string, imported?: Imported): Uint8Array {
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.split(path.sep).join('/'));
  const prefix = path.basename(folder);
  const compiled = compile(
    names.map((name) => ({ name: `${prefix}/${name}`, text: fs.readFileSync(path.join(folder, name), 'utf8') })),
    imported,
  );
  if ('problems' in compiled) throw new Error(compiled.problems.map(formatProblem).join('\n'));
  return compiled.bytes;
}
