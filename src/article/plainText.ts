import { metadataOf, readFrontMatter } from './frontMatter';
import { type RawBlock, type Structure, structure } from './structure';

/** Lines up to this length may have been broken by an editor at a fixed width. */
const widestWrap = 120;

interface Line {
  readonly start: number;
  /** Line end and trailing space left off. */
  readonly end: number;
}

/** Plain text: blank lines part blocks; the reading text is the source itself, so offsets need no map. */
export function readPlainText(source: string): Structure {
  const front = readFrontMatter(source);
  const blocks: RawBlock[] = [];
  for (const chunk of chunksOf(source, front.end)) blocks.push(...blocksOf(source, chunk));
  const title = front.fields.get('title');
  return structure(source, blocks, { ...metadataOf(front), ...(title && { title: { start: title.start, end: title.end } }) });
}

/** Groups of lines without a blank one between them. */
function chunksOf(source: string, from: number): Line[][] {
  const chunks: Line[][] = [];
  let chunk: Line[] = [];
  let start = from;
  while (start <= source.length) {
    const newline = source.indexOf('\n', start);
    const stop = newline < 0 ? source.length : newline;
    const line = trimmed(source, start, stop);
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

function trimmed(source: string, start: number, stop: number): Line | undefined {
  let [from, end] = [start, stop];
  while (end > from && isBlank(source.charCodeAt(end - 1))) end -= 1;
  while (from < end && isBlank(source.charCodeAt(from))) from += 1;
  return from < end ? { start: from, end } : undefined;
}

/** Control characters count as blank: none of them is ever read. */
function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0xfeff;
}

function blocksOf(source: string, chunk: readonly Line[]): RawBlock[] {
  if (isTable(source, chunk)) return [{ kind: 'table', start: chunk[0]?.start ?? 0, end: chunk.at(-1)?.end ?? 0 }];
  const blocks: RawBlock[] = [];
  for (const group of unwrapped(source, chunk)) {
    const first = group[0] as Line;
    const end = (group.at(-1) as Line).end;
    blocks.push(blockOf(source, first.start, end, group.length === 1));
  }
  return blocks;
}

const listMark = /^(?:[-*•‣▪–]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+/;
const quoteMark = /^>[ \t]*/;

function blockOf(source: string, start: number, end: number, isOneLine: boolean): RawBlock {
  const head = source.slice(start, Math.min(start + 12, end));
  const list = listMark.exec(head);
  if (list) return { kind: 'list-item', level: 1, start: start + list[0].length, end };
  const quote = quoteMark.exec(head);
  if (quote && start + quote[0].length < end) return { kind: 'quote', start: start + quote[0].length, end };
  return { kind: 'paragraph', start, end, ...(isOneLine && { bare: true }) };
}

/** Two lines or more, each of two cells or more. */
function isTable(source: string, chunk: readonly Line[]): boolean {
  return chunk.length > 1 && chunk.every((line) => hasCells(source.slice(line.start, Math.min(line.end, line.start + 400))));
}

function hasCells(line: string): boolean {
  const tab = line.indexOf('\t');
  if (tab >= 0) return true;
  const gap = line.indexOf('   ');
  return gap > 0 && !/[.!?:]["”’)]?$/.test(line.slice(0, gap));
}

/** Joins lines that were broken at a fixed width; every other line stands alone. */
function unwrapped(source: string, chunk: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  const width = Math.max(...chunk.map((line) => line.end - line.start));
  chunk.forEach((line, index) => {
    const previous = chunk[index - 1];
    const group = groups.at(-1);
    if (previous && group && width <= widestWrap && isWrapped(source, previous, line, width)) group.push(line);
    else groups.push([line]);
  });
  return groups;
}

/** A wrapped line breaks where the next word would not have fitted, or goes on in lower case. */
function isWrapped(source: string, line: Line, next: Line, width: number): boolean {
  const head = source.slice(next.start, Math.min(next.start + 40, next.end));
  if (listMark.test(head) || quoteMark.test(head)) return false;
  const nextWord = /^\S+/.exec(head)?.[0].length ?? 0;
  const length = line.end - line.start;
  return width >= 40 && (length + 1 + nextWord > width - 4 || (/^\p{Ll}/u.test(head) && length > width / 2));
}
