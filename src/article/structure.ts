import type { BlockKind, Range } from '../core/model';
import { readDateline } from '../core/text/dateline';
import { withFields } from '../core/withFields';
import { cleanText } from './cleanText';
import { byline, published } from './credits';
import { isEditorsSlug, readsLikeHeadline, shareOfCapitals } from './headlines';
import { authorNote, boilerplate, bylineOf, isCaption, isName, publishedOf } from './labels';
import { closesSentence, opensTurn } from './lineMarks';
import type { Metadata, RawBlock, Structure } from './rawBlock';

const longestTitle = 200;
const longestHeading = 90;
const longestLabelled = 120;
/** Blocks beyond this are text whatever their first words are. */
const longestLabel = 400;

/** Tells title, byline, published date, headings, captions and asides apart in the blocks of any format. */
export function structure(text: string, raw: readonly RawBlock[], metadata: Metadata): Structure {
  const blocks: RawBlock[] = raw.filter((block) => text.slice(block.start, block.end).trim() !== '');
  const titled = withTitle(text, blocks, metadata.title);
  const kinds = withKinds(text, titled);
  const title = kinds.find((block) => block.kind === 'title');
  return {
    blocks: kinds.map(({ bare, inRow, ...block }) => block),
    ...(title && { title: cleanText(text, title) }),
    ...byline(text, kinds, metadata),
    ...published(text, kinds, metadata),
  };
}

function sameText(left: string, right: string): boolean {
  const plain = (part: string) =>
    part
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(left) === plain(right);
}

/** The first block is the title where it is a heading or a line that reads like one; a second printing of it is a repeat. */
function withTitle(text: string, blocks: readonly RawBlock[], given: Range | undefined): RawBlock[] {
  const rest = [...blocks];
  const titled: RawBlock[] = [];
  if (given) titled.push(withFields(given, { kind: 'title' as const }));
  else if (rest[0] && readsLikeTitle(text, rest[0], rest[1])) titled.push({ ...withoutBare(rest.shift() as RawBlock), kind: 'title' });
  const title = titled[0] && cleanText(text, titled[0]);
  return [
    ...titled,
    ...rest.map((block, index) =>
      title && index < 4 && sameText(cleanText(text, block), title) ? { ...withoutBare(block), kind: 'repeat' as const } : block,
    ),
  ];
}

function withoutBare({ bare, inRow, level, ...block }: RawBlock): RawBlock {
  return block;
}

function readsLikeTitle(text: string, block: RawBlock, next: RawBlock | undefined): boolean {
  const line = cleanText(text, block);
  if (block.kind === 'heading') return block.level === undefined || block.level <= 2;
  if (block.bare !== true || next === undefined || line.length > longestTitle) return false;
  return (!closesSentence.test(line) || readsLikeHeadline(line)) && !opensTurn(line) && !isLabelled(line);
}

function isLabelled(line: string): boolean {
  if (boilerplate.test(line) || isCaption(line) || bylineOf(line) !== undefined || publishedOf(line) !== undefined) return true;
  return isDatelineAlone(line, true);
}

function isDatelineAlone(line: string, isFirst: boolean): boolean {
  return line.length <= longestLabelled && readDateline(line, { start: 0, end: line.length }, isFirst)?.isWhole === true;
}

function withKinds(text: string, blocks: readonly RawBlock[]): RawBlock[] {
  let inAuthorNote = false;
  let inBody = false;
  const inCapitals = isInCapitals(text, blocks);
  return blocks.map((block, index) => {
    const line = block.end - block.start > longestLabel ? '' : cleanText(text, block);
    if (authorNote.test(line)) inAuthorNote = true;
    const next = blocks[index + 1];
    const isSigned = !inBody && block.bare && isName(line) && next !== undefined && isDatelineAlone(cleanText(text, next), true);
    const kind = inAuthorNote || isSigned ? 'aside' : kindOf(line, block, next, inBody, inCapitals);
    inBody ||= kind === 'paragraph' && (line.length > longestLabelled || line === '' || closesSentence.test(line));
    if (kind === block.kind) return block;
    return kind === 'heading' ? withFields(block, { kind, level: 2 }) : { ...withoutBare(block), kind };
  });
}

function kindOf(line: string, block: RawBlock, next: RawBlock | undefined, inBody: boolean, inCapitals: boolean): BlockKind {
  if (block.kind !== 'paragraph') return block.kind;
  if (boilerplate.test(line)) return 'aside';
  if (isCaption(line)) return 'caption';
  if (inBody ? isDatelineAlone(line, false) : line.length <= longestLabelled && isLabelled(line)) return 'aside';
  if (!block.bare || opensTurn(line) || opensWithDateline(line)) return 'paragraph';
  if (isEditorsSlug(line)) return 'aside';
  if (next && !inCapitals && readsLikeHeadline(line)) return 'heading';
  return !block.inRow && readsLikeHeading(line, next) ? 'heading' : 'paragraph';
}

/** A report's first line may have been cut off from the rest; no heading says where it was filed. */
function opensWithDateline(line: string): boolean {
  return readDateline(line, { start: 0, end: line.length }, false) !== undefined;
}

/** Old wires wrote everything in capitals: there they tell no headline from the text. */
function isInCapitals(text: string, blocks: readonly RawBlock[]): boolean {
  const sample = blocks
    .filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 80)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 400)));
  return shareOfCapitals(sample.slice(0, 12).join('\n')) > 0.6;
}

/** A short line, not a sentence, that begins with a capital or a numeral and stands over text. */
function readsLikeHeading(line: string, next: RawBlock | undefined): boolean {
  if (line.length > longestHeading || closesSentence.test(line) || !/^["'“‘(]?[\p{Lu}\p{N}]/u.test(line)) return false;
  if (!next || next.kind === 'heading' || next.kind === 'table' || /^[-–—]/.test(line)) return false;
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return next.end - next.start > line.length && letters > 1 && letters > (line.match(/\d/g)?.length ?? 0);
}
