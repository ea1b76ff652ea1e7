import type { Range } from '../core/model';

/** A line of a plain text that is not blank; white space at both ends is left off. */
export interface Line extends Range {
  readonly text: string;
  /** Columns of white space before it, a tab up to the next multiple of eight. */
  readonly indent: number;
}

/** The column behind the line's last character. */
export const lastColumn = ({ indent, text }: Line): number => indent + text.length;

/** Groups of lines without a blank one between them. */
export function chunksOf(source: string, from: number): Line[][] {
  const chunks: Line[][] = [];
  let chunk: Line[] = [];
  let start = from;
  while (start <= source.length) {
    const newline = source.indexOf('\n', start);
    const stop = newline < 0 ? source.length : newline;
    const line = lineOf(source, start, stop);
    if (line) chunk.push(line);
    else if (chunk.length > 0) {
      chunks.push(chunk);
      chunk = [];
    }
    start = stop + 1;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

function lineOf(source: string, start: number, stop: number): Line | undefined {
  let [from, end] = [start, stop];
  while (end > from && isBlank(source.charCodeAt(end - 1))) end -= 1;
  let indent = 0;
  while (from < end && isBlank(source.charCodeAt(from))) {
    indent = source.charCodeAt(from) === 9 ? indent - (indent % 8) + 8 : indent + 1;
    from += 1;
  }
  return from < end ? { start: from, end, text: source.slice(from, end), indent } : undefined;
}

/** Control characters count as blank: none of them is ever read. */
function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0xfeff;
}
