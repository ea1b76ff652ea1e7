import type { LedgerRow } from './figureLedger';
import { ledgerColumns } from './ledgerColumns';
import { ledgerCell } from './ledgerTable';
import { wording } from './wording';

/** Figures as a table in Markdown, one row a figure, with the columns that a reader sees. */
export function ledgerMarkdown(rows: readonly LedgerRow[]): string {
  const body = rows.map((row) => line(ledgerColumns.map((column) => ledgerCell(row, column))));
  return [line(ledgerColumns.map((column) => wording.ledgerColumn[column])), line(ledgerColumns.map(() => '---')), ...body].join('');
}

const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |\n`;

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
