import type { Range } from '../model';

/** Rows of cells of a table block. Cells are parted by a tab or by two spaces or more, rows by a line end. Empty cells between tabs are kept. */
export function tableRows(text: string, block: Range): Range[][] {
  const rows: Range[][] = [];
  let lineStart = block.start;
  while (lineStart < block.end) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 || newline > block.end ? block.end : newline;
    const cells = cellsOfLine(text, lineStart, lineEnd);
    if (cells.length > 0) rows.push(cells);
    lineStart = lineEnd + 1;
  }
  return rows;
}

/** Length of the gap that parts two cells at this offset, 0 inside a cell. */
function gapAt(text: string, at: number, end: number): number {
  if (text.charAt(at) === '\t') return 1;
  let stop = at;
  while (stop < end && text.charAt(stop) === ' ') stop += 1;
  return stop - at >= 2 || (stop > at && text.charAt(stop) === '\t') ? stop - at : 0;
}

function cellsOfLine(text: string, start: number, end: number): Range[] {
  const cells: Range[] = [];
  let cellStart = start;
  for (let at = start; at < end; ) {
    const gap = gapAt(text, at, end);
    if (gap > 0) {
      cells.push(trimmed(text, cellStart, at));
      at += gap;
      cellStart = at;
    } else {
      at += 1;
    }
  }
  cells.push(trimmed(text, cellStart, end));
  return cells.some((cell) => cell.end > cell.start) ? cells : [];
}

function trimmed(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
