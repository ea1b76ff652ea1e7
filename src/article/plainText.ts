import { withFields } from '../core/withFields';
import { metadataOf, readFrontMatter } from './frontMatter';
import { shareOfCapitals } from './headlines';
import { endsSentence, listMark, quoteMark } from './lineMarks';
import { chunksOf, type Line } from './lines';
import type { RawBlock, Structure } from './rawBlock';
import { resultRows } from './resultLines';
import { structure } from './structure';
import { breaksBefore, paragraphsOf, type Wrapping, wrappingHere, wrappingOf } from './wrapping';

/** A heading may have been broken over this many lines. */
const mostHeadingLines = 3;

/** Plain text: blank lines part blocks; the reading text is the source itself, so offsets need no map. */
export function readPlainText(source: string): Structure {
  const front = readFrontMatter(source);
  const chunks = chunksOf(source, front.end);
  const wrapping = wrappingOf(chunks);
  const blocks: RawBlock[] = [];
  chunks.forEach((chunk, index) => {
    blocks.push(...blocksOf(chunk, wrappingHere(chunk, wrapping), index === 0));
  });
  const title = front.fields.get('title');
  return structure(source, blocks, { ...metadataOf(front), ...(title && { title: { start: title.start, end: title.end } }) });
}

/** Rows of figures become one table for each run of them; the lines between are grouped into paragraphs. */
function blocksOf(chunk: readonly Line[], wrapping: Wrapping | undefined, isFirst: boolean): RawBlock[] {
  const rows = rowsOf(chunk, wrapping, isFirst);
  const blocks: RawBlock[] = [];
  let from = 0;
  for (let at = 1; at <= chunk.length; at += 1) {
    if (at < chunk.length && rows[at] === rows[from]) continue;
    const run = chunk.slice(from, at);
    blocks.push(...(rows[from] ? [tableOf(run)] : textBlocks(run, wrapping)));
    from = at;
  }
  return blocks;
}

function textBlocks(lines: readonly Line[], wrapping: Wrapping | undefined): RawBlock[] {
  const groups = paragraphsOf(lines, wrapping);
  return groups.map((group, index) => {
    if (group.length > 1 && (groups.length > 1 || group.length > mostHeadingLines)) return blockOf(group);
    if (isShouted(groups, index)) return blockOf(group);
    return withFields(blockOf(group), standsInRow(groups, index) ? { bare: true, inRow: true } : { bare: true });
  });
}

/** Three lines in capitals below one another, or more, are a notice rather than headlines. */
function isShouted(groups: readonly (readonly Line[])[], index: number): boolean {
  const isLoud = (at: number): boolean => groups[at]?.length === 1 && shareOfCapitals(groups[at]?.[0]?.text ?? '') > 0.85;
  if (!isLoud(index)) return false;
  const [before, after] = [isLoud(index - 1), isLoud(index + 1)];
  return (before && after) || (before && isLoud(index - 2)) || (after && isLoud(index + 2));
}

/** Lines of a verse, a list or an address: one beside another, none of them a sentence. */
function standsInRow(groups: readonly (readonly Line[])[], index: number): boolean {
  const isOpen = (group: readonly Line[] | undefined): boolean => group?.length === 1 && !endsSentence(group[0]?.text ?? '');
  return isOpen(groups[index - 1]) || isOpen(groups[index + 1]);
}

const tableOf = (lines: readonly Line[]): RawBlock => ({ kind: 'table', start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 });

function blockOf(group: readonly Line[]): RawBlock {
  const { start, text } = group[0] as Line;
  const { end } = group.at(-1) as Line;
  const head = text.slice(0, 12);
  const list = listMark.exec(head);
  if (list) return { kind: 'list-item', level: 1, start: start + list[0].length, end };
  const quote = quoteMark.exec(head);
  if (quote && start + quote[0].length < end) return { kind: 'quote', start: start + quote[0].length, end };
  return { kind: 'paragraph', start, end };
}

/** Which lines are rows of a table: by their cells, or as lines of results. */
function rowsOf(chunk: readonly Line[], wrapping: Wrapping | undefined, isFirst: boolean): boolean[] {
  if (chunk.length > 1 && chunk.every(({ text }) => hasCells(text.slice(0, 400)))) return chunk.map(() => true);
  const rows = resultRows(chunk.map(({ text }) => text));
  // The first line of all is a headline, even one that tells a result; and a wrapped sentence may break before one.
  return rows.map(
    (isRow, at) => isRow && (rows[at - 1] || rows[at + 1] || !((isFirst && at === 0) || breaksBefore(chunk[at - 1], chunk[at], wrapping))),
  );
}

function hasCells(line: string): boolean {
  const tab = line.indexOf('\t');
  if (tab >= 0) return true;
  const gap = line.indexOf('   ');
  return gap > 0 && !/[.!?:]["”’)]?$/.test(line.slice(0, gap));
}
