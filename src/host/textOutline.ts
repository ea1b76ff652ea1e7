import * as vscode from 'vscode';
import { type OutlineRow, outline } from '../core/cards/outline';
import type { HeldReading } from './analyses';
import { sourceRange } from './textRanges';
import type { ReadForText } from './textReading';

/** The article's title and headings as symbols: outline, breadcrumbs, go to symbol, sticky scroll. */
export function textSymbols(read: ReadForText): vscode.DocumentSymbolProvider {
  return {
    provideDocumentSymbols: async (document, token) => {
      const reading = await read(document, token);
      return reading && rowsOf(reading).map((row) => symbolOf(document, reading, row));
    },
  };
}

/** Each section folds below its heading. */
export function textFolding(read: ReadForText): vscode.FoldingRangeProvider {
  return {
    provideFoldingRanges: async (document, _context, token) => {
      const reading = await read(document, token);
      return reading && rowsOf(reading).flatMap((row) => foldsOf(document, reading, row));
    },
  };
}

const rowsOf = ({ analysis, parsed }: HeldReading): OutlineRow[] => outline(analysis.article, parsed.article.text);

function symbolOf(document: vscode.TextDocument, reading: HeldReading, row: OutlineRow): vscode.DocumentSymbol {
  const whole = sourceRange(document, reading, row.extent);
  const heading = sourceRange(document, reading, row.ranges[0] ?? row.extent);
  const symbol = new vscode.DocumentSymbol(row.label, '', vscode.SymbolKind.String, whole.union(heading), heading);
  symbol.children = row.children.map((child) => symbolOf(document, reading, child));
  return symbol;
}

function foldsOf(document: vscode.TextDocument, reading: HeldReading, row: OutlineRow): vscode.FoldingRange[] {
  const { start, end } = sourceRange(document, reading, row.extent);
  let last = end.line;
  while (last > start.line && (end.character === 0 || last < end.line) && document.lineAt(last).isEmptyOrWhitespace) last -= 1;
  const own = last > start.line ? [new vscode.FoldingRange(start.line, last, vscode.FoldingRangeKind.Region)] : [];
  return [...own, ...row.children.flatMap((child) => foldsOf(document, reading, child))];
}
