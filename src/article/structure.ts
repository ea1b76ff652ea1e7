import type { Block, BlockKind, PublishedSource, Range } from '../core/model';
import { parseDay } from './publishedDate';

/** What a format reader found, before the parts that every format shares are told apart. */
export interface RawBlock extends Block {
  /** A line of its own that no mark-up explains: it may be a heading. */
  readonly bare?: boolean;
}

/** What the file says of the article outside its text. */
export interface Metadata {
  /** Where the title stands in the reading text. */
  readonly title?: Range;
  readonly byline?: string;
  /** In any spelling of a day. */
  readonly published?: string;
  readonly publishedFrom?: PublishedSource;
}

export interface Structure {
  readonly blocks: readonly Block[];
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly publishedFrom?: PublishedSource;
}

const longestTitle = 200;
const longestHeading = 90;
/** Blocks beyond this are text whatever their first words are. */
const longestLabel = 400;
/** A heading line of an author's note: all that follows is an aside. */
const authorNote = /^about\s+(?:the\s+)?authors?:?$/i;
/** Lines that a site adds to an article: they start with one of these labels. */
const boilerplate =
  /^(?:(?:categor(?:y|ies)|tags?|topics?|keywords?|filed under|posted in|related(?: articles?| stories| topics?| posts?)?|read (?:more|also|next)|see also|share(?: this)?|more (?:from|on|about)|source|sources|editor['’]s note|correction|disclaimer)\s*:|(?:share this|follow us|subscribe|sign up|advertisement|copyright|all rights reserved)\b|©|\((?:additional )?(?:reporting|writing|editing) by\b|(?:additional )?reporting by\b.{0,200}\bediting by\b)/i;
const captionLabel =
  /^(?:\(?(?:photo|image|picture|credit|caption|file photo|map|chart|illustration|figure \d+)s?\s*(?::|\bby\b|\||\/)|\[(?:photo|image|caption)\b)/i;
const bylineLabel = /^(?:by|written by|author:|text by)\s+(?=\p{Lu})/iu;
const publishedLabel = /^(?:published|posted|updated|first published|date|dated|issued|last updated)(?:\s+on)?\s*:?\s+/i;
const closesSentence = /[.!;,:…]["'”’)\]]*$/;

/** Tells title, byline, published date, headings, captions and asides apart in the blocks of any format. */
export function structure(text: string, raw: readonly RawBlock[], metadata: Metadata): Structure {
  const blocks: RawBlock[] = raw.filter((block) => text.slice(block.start, block.end).trim() !== '');
  const titled = withTitle(text, blocks, metadata.title);
  const kinds = withKinds(text, titled);
  const title = kinds.find((block) => block.kind === 'title');
  return {
    blocks: kinds.map(({ bare, ...block }) => block),
    ...(title && { title: clean(text, title) }),
    ...byline(text, kinds, metadata),
    ...published(text, kinds, metadata),
  };
}

function clean(text: string, range: Range): string {
  return text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
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
  if (given) titled.push({ ...given, kind: 'title' });
  else if (rest[0] && readsLikeTitle(text, rest[0], rest[1])) titled.push({ ...withoutBare(rest.shift() as RawBlock), kind: 'title' });
  const title = titled[0] && clean(text, titled[0]);
  return [
    ...titled,
    ...rest.map((block, index) =>
      title && index < 4 && sameText(clean(text, block), title) ? { ...withoutBare(block), kind: 'repeat' as const } : block,
    ),
  ];
}

function withoutBare({ bare, level, ...block }: RawBlock): RawBlock {
  return block;
}

function readsLikeTitle(text: string, block: RawBlock, next: RawBlock | undefined): boolean {
  const line = clean(text, block);
  if (block.kind === 'heading') return block.level === undefined || block.level <= 2;
  return block.bare === true && next !== undefined && line.length <= longestTitle && !closesSentence.test(line) && !isLabelled(line);
}

function isLabelled(line: string): boolean {
  return (
    boilerplate.test(line) || captionLabel.test(line) || bylineLabel.test(line) || parseDay(line.replace(publishedLabel, '')) !== undefined
  );
}

function withKinds(text: string, blocks: readonly RawBlock[]): RawBlock[] {
  let inAuthorNote = false;
  let inBody = false;
  return blocks.map((block, index) => {
    const line = block.end - block.start > longestLabel ? '' : clean(text, block);
    if (authorNote.test(line)) inAuthorNote = true;
    const kind = inAuthorNote ? 'aside' : kindOf(line, block, blocks[index + 1], inBody);
    inBody ||= kind === 'paragraph' || kind === 'heading';
    if (kind === block.kind) return block;
    return kind === 'heading' ? { ...block, kind, level: 2 } : { ...withoutBare(block), kind };
  });
}

function kindOf(line: string, block: RawBlock, next: RawBlock | undefined, inBody: boolean): BlockKind {
  if (block.kind !== 'paragraph') return block.kind;
  if (boilerplate.test(line)) return 'aside';
  if (captionLabel.test(line)) return 'caption';
  if (!inBody && line.length <= 120 && isLabelled(line)) return 'aside';
  return block.bare && readsLikeHeading(line, next) ? 'heading' : 'paragraph';
}

/** A short line, not a sentence, that begins with a capital or a numeral and stands over text. */
function readsLikeHeading(line: string, next: RawBlock | undefined): boolean {
  if (line.length > longestHeading || closesSentence.test(line) || !/^["'“‘(]?[\p{Lu}\p{N}]/u.test(line)) return false;
  if (!next || next.kind === 'heading' || next.kind === 'table' || /^[-–—]/.test(line)) return false;
  return next.end - next.start > line.length && /\p{L}{2}/u.test(line);
}

function byline(text: string, blocks: readonly RawBlock[], metadata: Metadata): { byline?: string } {
  if (metadata.byline !== undefined) return { byline: metadata.byline };
  const note = blocks.findIndex((block) => block.kind === 'aside' && authorNote.test(clean(text, block)));
  const credit = blocks.slice(0, 8).find((block) => block.kind === 'aside' && bylineLabel.test(clean(text, block)));
  if (credit) return { byline: clean(text, credit).replace(bylineLabel, '') };
  const name = note >= 0 ? blocks[note + 1] : undefined;
  const line = name && clean(text, name);
  return line && line.length <= 60 && !closesSentence.test(line) ? { byline: line } : {};
}

function published(text: string, blocks: readonly RawBlock[], metadata: Metadata): Pick<Structure, 'published' | 'publishedFrom'> {
  const given = metadata.published === undefined ? undefined : parseDay(metadata.published);
  if (given) return { published: given, publishedFrom: metadata.publishedFrom ?? 'metadata' };
  for (const block of blocks.slice(0, 8)) {
    if (block.kind !== 'aside') continue;
    for (const part of clean(text, block).split(/\s*[|•·]\s*/)) {
      const day = parseDay(part.replace(publishedLabel, ''));
      if (day) return { published: day, publishedFrom: 'metadata' };
    }
  }
  return {};
}
