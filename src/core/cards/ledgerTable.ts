import { fold } from '../text/fold';
import type { LedgerRow } from './figureLedger';
import { intervalWords } from './intervalWords';
import { type LedgerColumn, ledgerColumns } from './ledgerColumns';

export interface LedgerOrder {
  readonly column: LedgerColumn;
  readonly isDescending: boolean;
}

/** What the table shows of a figure in one column; empty where nothing is told. */
export function ledgerCell(row: LedgerRow, column: LedgerColumn): string {
  if (column === 'text') return row.text.replace(/\s+/g, ' ');
  if (column === 'value') return row.value === '' ? '' : row.words;
  if (column === 'when') return row.when === '' ? '' : intervalWords(row.when);
  return row[column];
}

/** The rows in another order. The column of the words stands for reading order; rows with an empty cell come last either way. */
export function sortLedger(rows: readonly LedgerRow[], { column, isDescending }: LedgerOrder): LedgerRow[] {
  const keys = new Map(rows.map((row) => [row, keyOf(row, column)]));
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const [one, other] = [keys.get(left), keys.get(right)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || left.start - right.start;
    return sign * compare(one, other) || left.start - right.start;
  });
}

/** The rows that hold every word of a query in one of their cells, whatever the case and accents. */
export function filterLedger(rows: readonly LedgerRow[], query: string): LedgerRow[] {
  const wanted = query.split(/\s+/).map(fold).filter(Boolean);
  if (wanted.length === 0) return [...rows];
  return rows.filter((row) => {
    const known = fold(ledgerColumns.map((column) => ledgerCell(row, column)).join('\n'));
    return wanted.every((word) => known.includes(word));
  });
}

type Key = string | number;

function keyOf(row: LedgerRow, column: LedgerColumn): Key | undefined {
  if (column === 'text') return row.start;
  if (column === 'value') return numberOf(row.value);
  if (column === 'bounds') return numberOf(row.min) ?? numberOf(row.max);
  return row[column] === '' ? undefined : fold(row[column]);
}

const numberOf = (text: string): number | undefined => (text === '' ? undefined : Number(text));

function compare(left: Key, right: Key): number {
  return typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right), 'en');
}
