import { csvLines } from '../text/csvLines';
import type { LedgerRow } from './figureLedger';

/** Columns of a spreadsheet of figures; each is a field of `LedgerRow`. */
export const ledgerCsvColumns = [
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

/** The cells of one figure, in the order of the columns. */
export const ledgerCsvCells = (row: LedgerRow): string[] => ledgerCsvColumns.map((column) => String(row[column]));

/** Figures as a spreadsheet, RFC 4180, with a header row. */
export function ledgerCsv(rows: readonly LedgerRow[]): string {
  return csvLines([ledgerCsvColumns, ...rows.map(ledgerCsvCells)]);
}
