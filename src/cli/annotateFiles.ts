import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContractResult } from '../engine/contract';
import { toContract } from '../engine/contract';
import type { Engine } from '../engine/createEngine';
import type { Reading } from '../engine/reading';
import type { AnnotateCommand } from './arguments';
import { csvTable } from './csvTable';
import { figureTable } from './figureTable';
import { htmlPage } from './htmlPage';
import { markdownReport } from './markdownReport';
import { formatOf, ReadError, readSource } from './readSource';
import { traceTo } from './trace';

interface FileReading {
  readonly file: string;
  readonly reading: Reading;
  readonly result: ContractResult;
}

/**
 * Annotates files one after the other; each is written as soon as it is done, but for CSV, which is one table.
 * @returns how many files failed
 */
export async function annotateFiles(
  engine: Engine,
  command: AnnotateCommand,
  write: (text: string) => Promise<void>,
  report: (line: string) => void,
): Promise<number> {
  let failed = 0;
  const rows: FileReading[] = [];
  for (const file of command.files) {
    try {
      const done = await annotateFile(engine, file, command, report);
      if (isTable(command)) rows.push(done);
      else await write(await output(done, command));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      failed += 1;
      report(error.message);
    }
  }
  if (isTable(command)) await write(command.output === 'csv' ? csvTable(rows) : figureTable(rows));
  return failed;
}

/** CSV is one table over all files. */
function isTable({ output }: AnnotateCommand): boolean {
  return output === 'csv' || output === 'figures';
}

async function annotateFile(engine: Engine, file: string, command: AnnotateCommand, report: (line: string) => void): Promise<FileReading> {
  const { text, encoding } = await readSource(file);
  const format = command.format ?? formatOf(file);
  const trace = command.trace ? traceTo(report) : undefined;
  const reading = engine.read(text, {
    format,
    ...(command.published !== undefined && { published: command.published }),
    ...(trace && { trace }),
  });
  const result = toContract(reading, text, format);
  if (encoding === 'utf-8') return { file, reading, result };
  const warning = { code: 'decoded-as', message: `The file is not UTF-8; it was read as ${encoding}.` };
  return { file, reading, result: { ...result, warnings: [...result.warnings, warning] } };
}

async function output({ file, reading, result }: FileReading, command: AnnotateCommand): Promise<string> {
  if (command.output === 'html') return htmlPage(reading, await readerParts());
  if (command.output === 'markdown') return markdownReport(reading);
  return command.files.length === 1 ? `${JSON.stringify(result, undefined, 2)}\n` : `${JSON.stringify({ id: file, ...result })}\n`;
}

async function readerParts(): Promise<{ script: string; style: string }> {
  const [script, style] = await Promise.all(['reader.js', 'reader.css'].map((name) => readFile(path.join(__dirname, name), 'utf8')));
  return { script: script ?? '', style: style ?? '' };
}
