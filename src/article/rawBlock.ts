import type { Block, PublishedSource, Range } from '../core/model';

/** What a format reader found, before the parts that every format shares are told apart. */
export interface RawBlock extends Block {
  /** A line of its own that no mark-up explains: it may be a heading. */
  readonly bare?: boolean;
  /** Other such lines stand beside it without a blank line between, as in verse: then only capitals make a heading. */
  readonly inRow?: boolean;
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
