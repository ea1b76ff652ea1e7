import type { Article, Range } from '../model';

/** Where a note hangs, told so that the place is found again in an edited article: by what stands there first, by numbers last. */
export interface NoteAnchor {
  /** The noted words as they stood. */
  readonly quote: string;
  /** Whole words that stood before, at most some 60 characters; empty at the beginning of the article. */
  readonly prefix: string;
  readonly suffix: string;
  /** Number of the block in which the quote began. */
  readonly block: number;
  /** Reading offset within that block. */
  readonly offset: number;
}

export type Noted = Pick<Article, 'text' | 'blocks'>;

const context = 60;

/** The anchor of a range of the reading text; undefined where no word stands in it. */
export function anchorOf({ text, blocks }: Noted, range: Range): NoteAnchor | undefined {
  const words = text.slice(range.start, range.end);
  if (!/[\p{L}\p{N}\p{S}]/u.test(words)) return undefined;
  const start = range.start + words.length - words.trimStart().length;
  const end = range.end - (words.length - words.trimEnd().length);
  const block = Math.max(
    0,
    blocks.findLastIndex((other) => other.start <= start),
  );
  const before = text.slice(Math.max(0, start - context), start);
  const behind = text.slice(end, end + context);
  return {
    quote: text.slice(start, end),
    // A word that is cut would be another word.
    prefix: start > context ? before.replace(/^\S*\s?/, '') : before,
    suffix: end + context < text.length ? behind.replace(/\s?\S*$/, '') : behind,
    block,
    offset: start - (blocks[block]?.start ?? 0),
  };
}
