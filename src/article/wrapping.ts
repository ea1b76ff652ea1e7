import { breaksOff, endsSentence, leavesBracketOpen, listMark, opensTurn, opensWithLabel, quoteMark } from './lineMarks';
import { type Line, lastColumn } from './lines';

/** How an editor broke the paragraphs of a file into lines. */
export interface Wrapping {
  /** The column that lines were filled up to. */
  readonly margin: number;
  /** Whether blank lines or indents part the paragraphs, so that a full line that ends a sentence need not end one. */
  readonly isParted: boolean;
}

/** Nobody wraps text outside these columns. */
const [narrowest, widest] = [40, 120];
/** A line counts as full where the next word would have passed the margin less this share of it. */
const ragged = 0.12;

/** So many lines show a margin by themselves. */
const ownLines = 4;

/** Two lines, one below the other without a blank one between them. */
type Pair = readonly [Line, Line];

/**
 * Finds the margin that the paragraphs of a file were wrapped at. The evidence is general: many lines stop in the middle
 * of a sentence that the next line carries on in small letters, and these lines stop close to one column.
 * Verse, lists, addresses and files of one sentence a line show no such margin.
 */
export function wrappingOf(chunks: readonly (readonly Line[])[]): Wrapping | undefined {
  const all = chunks
    .flatMap(pairsOf)
    .filter(([line, next]) => !listMark.test(line.text) && (!opensBlock(next.text) || breaksOff(line.text)));
  const pairs = all.filter(isTextPair);
  const open = pairs.filter(([line]) => !endsSentence(line.text));
  const carried = open.filter(isCarriedOn);
  if (carried.length === 0) return undefined;
  const columns = carried.map(([line]) => lastColumn(line)).sort((left, right) => left - right);
  const margin = columns[Math.round((columns.length - 1) * 0.95)] ?? 0;
  const shareFull = (some: readonly Pair[]): number => some.filter((pair) => isFull(pair, margin, ragged)).length / some.length;
  if (shareFull(carried) < 0.7) return undefined;
  // Names begin many a line too: where all lines stop at the margin, fewer small letters are enough.
  if (carried.length < open.length * (shareFull(open) > 0.85 ? 0.3 : 0.5)) return undefined;
  const short = all.filter((pair) => endsSentence(pair[0].text) && !isFull(pair, margin, ragged));
  return { margin, isParted: short.length * 25 <= pairs.length };
}

/** The wrapping that a chunk of lines shows: the file's, or its own where it was wrapped at another margin than the rest. */
export function wrappingHere(chunk: readonly Line[], ofFile: Wrapping | undefined): Wrapping | undefined {
  if (chunk.length < ownLines || (ofFile && isFilled(chunk, ofFile.margin))) return ofFile;
  return wrappingOf([chunk]) ?? ofFile;
}

/** Groups the lines of a chunk into paragraphs; a line that stands alone is a group of its own. */
export function paragraphsOf(chunk: readonly Line[], wrapping: Wrapping | undefined): Line[][] {
  const groups: Line[][] = [];
  const isWrapped = wrapping !== undefined && isFilled(chunk, wrapping.margin);
  const base = chunk.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const joins = (pair: Pair, lines: number): boolean =>
    wrapping !== undefined && (closesBracket(pair, wrapping.margin) || (isWrapped && isOneParagraph(pair, wrapping, base, lines)));
  chunk.forEach((line, index) => {
    const previous = chunk[index - 1];
    const group = groups.at(-1);
    const isSame = previous && group && (goesOnWithItem(group, line) || joins([previous, line], group.length));
    if (isSame) group.push(line);
    else groups.push([line]);
  });
  return groups;
}

/** Whether the line above was full and did not end its sentence, so that this one carries it on. */
export function breaksBefore(line: Line | undefined, next: Line | undefined, wrapping: Wrapping | undefined): boolean {
  return (
    line !== undefined &&
    next !== undefined &&
    wrapping !== undefined &&
    !endsSentence(line.text) &&
    isFull([line, next], wrapping.margin, ragged)
  );
}

function pairsOf(chunk: readonly Line[]): Pair[] {
  return chunk.slice(1).map((line, index) => [chunk[index] as Line, line]);
}

function isTextPair([line]: Pair): boolean {
  const column = lastColumn(line);
  return column >= narrowest && column <= widest;
}

function opensBlock(line: string): boolean {
  const head = line.slice(0, 40);
  return listMark.test(head) || quoteMark.test(head) || opensTurn(line);
}

function isCarriedOn([line, next]: Pair): boolean {
  return /^\p{Ll}/u.test(next.text) || breaksOff(line.text);
}

/** Whether the next line's first word would not have fitted into this one. */
function isFull([line, next]: Pair, margin: number, slack: number): boolean {
  const word = /^\S+/.exec(next.text.slice(0, 40))?.[0].length ?? 0;
  return lastColumn(line) + 1 + word > margin * (1 - slack);
}

/** Verse or an address among wrapped paragraphs leaves its lines short. */
function isFilled(chunk: readonly Line[], margin: number): boolean {
  const pairs = pairsOf(chunk);
  return pairs.filter((pair) => isFull(pair, margin, ragged)).length * 5 >= pairs.length * 2;
}

function isOneParagraph(pair: Pair, { margin, isParted }: Wrapping, base: number, lines: number): boolean {
  const [line, next] = pair;
  if (quoteMark.test(line.text) || (opensBlock(next.text) && !isNumberInText(pair, margin))) return false;
  const isLonger = lastColumn(line) > margin * (1 + ragged);
  if (isLonger || opensParagraph(pair, base, lines)) return false;
  if (endsSentence(line.text)) return !opensWithLabel(next.text) && isFull(pair, margin, isParted ? ragged : 0);
  return isFull(pair, margin, ragged) || (isCarriedOn(pair) && lastColumn(line) > margin / 2);
}

/** A list of short lines does not break inside brackets by itself. */
function closesBracket([line, next]: Pair, margin: number): boolean {
  return leavesBracketOpen(line.text) && next.text.slice(0, 60).includes(')') && lastColumn(line) > margin / 2;
}

/** "on Nov." and below it "21. The count": no list begins in the middle of a sentence, and none with that number. */
function isNumberInText(pair: Pair, margin: number): boolean {
  const [line, next] = pair;
  return /^(?!1\.)\d{1,2}\. /.test(next.text) && !listMark.test(line.text) && !endsSentence(line.text) && isFull(pair, margin, ragged);
}

/** A line set in deeper than the one above opens a paragraph; so does each line of a row of them that ends a sentence. */
function opensParagraph([line, next]: Pair, base: number, lines: number): boolean {
  if (next.indent < base + 2) return false;
  return next.indent > line.indent + 1 || (lines === 1 && next.indent === line.indent && endsSentence(line.text));
}

/** The lines of a list item behind its first one are set in below its mark. */
function goesOnWithItem(group: readonly Line[], line: Line): boolean {
  const [first] = group;
  return first !== undefined && listMark.test(first.text) && line.indent > first.indent && !opensBlock(line.text);
}
