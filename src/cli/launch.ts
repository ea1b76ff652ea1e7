import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

/** Set by the build: a run then keeps what V8 has made of the code. */
const keepVariable = 'LECTERN_KEEP_CODE';

const program = path.join(__dirname, 'program.js');
const kept = path.join(__dirname, 'program.code');

/**
 * Runs the command line from the code that the build kept: a third less to wait for. Code of another version of Node, or
 * none, is left aside, and the program is compiled as ever.
 */
function launch(): void {
  const source = readFileSync(program, 'utf8');
  const cachedData = readKept();
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const script = new Script(wrapped, { filename: program, ...(cachedData && { cachedData }) });
  if (process.env[keepVariable]) process.on('exit', () => writeFileSync(kept, script.createCachedData()));
  const own = { exports: {} };
  script.runInThisContext()(own.exports, require, own, program, __dirname);
}

function readKept(): Buffer | undefined {
  try {
    return readFileSync(kept);
  } catch {
    return undefined;
  }
}

launch();
