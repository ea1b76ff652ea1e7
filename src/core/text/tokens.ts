/** What a token looks like. Words are all from `lower` to `mixed`. */
export const Shape = {
  /** "fighters" */
  lower: 0,
  /** "Russia", "O'Neill", "McDonald", "A" at the start of a sentence, "Türkiye" */
  capital: 1,
  /** Two letters or more, all capitals: "ISIS", "U.S.", "G7" */
  allCaps: 2,
  /** Other words: "iPhone", "eBay", "PhD", "A1c" */
  mixed: 3,
  /** "4,000", "3.4", "2017" */
  number: 4,
  /** One mark: comma, quote, dash, hyphen, bracket, point. */
  punctuation: 5,
  /** "$", "€", "%", "°", "+" */
  symbol: 6,
  /** An address or handle; nothing inside it is ever marked. */
  address: 7,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** Parallel columns, one row a token, in reading order. Blocks are tokenised one by one: no token spans two. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shapes: Uint8Array;
  /** 1 where white space, or the block's edge, stands before the token; 2 where a table cell begins. */
  readonly spaced: Uint8Array;
  /** Number of the block. */
  readonly blocks: Int32Array;
  /** As written. */
  readonly surface: readonly string[];
  /** Lookup spelling of words (`fold`); the surface for all other tokens, with quotes and dashes made plain. */
  readonly folded: readonly string[];
  /** Number of each token's lookup spelling in the vocabulary: what is true of a word is asked once for all its tokens. */
  readonly words: Int32Array;
  /** The different lookup spellings, in order of their first token. */
  readonly vocabulary: readonly string[];
}

export function isWord(shape: number): boolean {
  return shape <= Shape.mixed;
}

/** Whether the word could begin a name by its shape. */
export function isCapitalised(shape: number): boolean {
  return shape === Shape.capital || shape === Shape.allCaps || shape === Shape.mixed;
}
