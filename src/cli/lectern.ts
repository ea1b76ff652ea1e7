import { createReadStream } from 'node:fs';
import { version } from '../../package.json';
import { createEngine, type Engine } from '../engine/createEngine';
import { annotateFiles } from './annotateFiles';
import { annotateLines } from './annotateLines';
import { type AnnotateCommand, parseArguments, UsageError } from './arguments';
import { LexiconFileError, openLexicons } from './openLexicons';
import { NameModelFileError, openNameModel } from './openNameModel';
import { ReadError } from './readSource';
import { usage } from './usage';
import { writeOut } from './writeOut';

const done = 0;
const someFailed = 1;
const badUsage = 2;

const report = (line: string): void => {
  process.stderr.write(`lectern: ${line}\n`);
};

async function main(words: readonly string[]): Promise<number> {
  const command = parseArguments(words);
  if (command.kind === 'help') await writeOut(usage);
  else if (command.kind === 'version') await writeOut(`${version}\n`);
  else return (await run(command)) > 0 ? someFailed : done;
  return done;
}

async function run(command: AnnotateCommand): Promise<number> {
  const engine = createEngine({ lexicon: await openLexicons(command.lexicons, command.bundled), nameModel: await openNameModel() });
  return command.output === 'jsonl' ? annotateStreams(engine, command) : annotateFiles(engine, command, writeOut, report);
}

async function annotateStreams(engine: Engine, command: AnnotateCommand): Promise<number> {
  const { format, published } = command;
  const defaults = { ...(format && { format }), ...(published && { published }) };
  let failed = 0;
  for (const file of command.files) {
    try {
      failed += await annotateLines(engine, file === '-' ? process.stdin : createReadStream(file), writeOut, defaults);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      report(`${file}: cannot be read (${code})`);
      failed += 1;
    }
  }
  return failed;
}

function failure(error: unknown): number {
  if (error instanceof UsageError) {
    report(`${error.message}\nTry: lectern --help`);
    return badUsage;
  }
  const isExpected = error instanceof ReadError || error instanceof LexiconFileError || error instanceof NameModelFileError;
  report(isExpected ? error.message : `a fault of Lectern's own: ${(error as Error).message}`);
  return someFailed;
}

// A pipe that is closed early, as by `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? done : someFailed);
});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    process.exitCode = failure(error);
  },
);
