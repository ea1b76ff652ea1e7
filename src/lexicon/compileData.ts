import * as fs from 'node:fs';
import * as path from 'node:path';
import { compile } from './compile';
import { formatProblem } from './problem';

/**
 * Compiles all `*.yaml` of a folder and the folders in it. Build time only.
 * @throws Error whose message lists all problems, one a line, as `file:line: message`
 */
export function compileFolder(folder: string): Uint8Array {
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.split(path.sep).join('/'));
  const prefix = path.basename(folder);
  const compiled = compile(names.map((name) => ({ name: `${prefix}/${name}`, text: fs.readFileSync(path.join(folder, name), 'utf8') })));
  if ('problems' in compiled) throw new Error(compiled.problems.map(formatProblem).join('\n'));
  return compiled.bytes;
}
