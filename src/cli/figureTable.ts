import { figureLedger } from '../core/cards/figureLedger';
import { ledgerCsvCells, ledgerCsvColumns } from '../core/cards/ledgerCsv';
import { csvLines } from '../core/text/csvLines';
import type { Reading } from '../engine/reading';

/** The figures of articles as one table, RFC 4180, one row a figure, with a header row. */
export function figureTable(readings: readonly { readonly file: string; readonly reading: Reading }[]): string {
  const rows = readings.flatMap(({ file, reading }) =>
    figureLedger(reading.parsed.article.text, reading.analysis).map((row) => [file, ...ledgerCsvCells(row)]),
  );
  return csvLines([['file', ...ledgerCsvColumns], ...rows]);
}
