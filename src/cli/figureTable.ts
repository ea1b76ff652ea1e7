import { figureLedger, type LedgerRow } from '../core/cards/figureLedger';
import type { Reading } from '../engine/reading';
import { csvLines } from './csvCells';

const columns = [
  'start',
  'text',
  'value',
  'min',
  'max',
  'unit',
  'noun',
  'who',
  'when',
  'where',
] as const satisfies readonly (keyof LedgerRow)[];

/** The figures of articles as one table, RFC 4180, one row a figure, with a header row. */
export function figureTable(readings: readonly { readonly file: string; readonly reading: Reading }[]): string {
  const rows = readings.flatMap(({ file, reading }) =>
    figureLedger(reading.parsed.article.text, reading.analysis).map((row) => [file, ...columns.map((column) => String(row[column]))]),
  );
  return csvLines([['file', ...columns], ...rows]);
}
