import type { Mention } from './draft';

/** Finds mentions by token. Linear to build, constant to ask. */
export class MentionLookup {
  /** Number of the outermost mention over each token, plus one; 0 for none. */
  private readonly outer: Int32Array;
  /** Number of the longest mention that begins at each token, plus one. */
  private readonly beginning: Int32Array;
  /** Number of the longest mention that ends with each token, plus one. */
  private readonly ending: Int32Array;

  constructor(
    readonly mentions: readonly Mention[],
    tokenCount: number,
  ) {
    this.outer = new Int32Array(tokenCount);
    this.beginning = new Int32Array(tokenCount);
    this.ending = new Int32Array(tokenCount);
    mentions.forEach((mention, index) => {
      if (mention.entity !== undefined) this.add(mention, index + 1);
    });
  }

  /** The outermost mention that covers the token. */
  over(token: number): Mention | undefined {
    return this.mentions[(this.outer[token] ?? 0) - 1];
  }

  /** The longest mention whose first token this is. */
  beginningAt(token: number): Mention | undefined {
    return this.mentions[(this.beginning[token] ?? 0) - 1];
  }

  /** The longest mention whose last token this is. */
  endingWith(token: number): Mention | undefined {
    return this.mentions[(this.ending[token] ?? 0) - 1];
  }

  /** Mentions come longest first from each start, so the first to claim a token is the outermost. */
  private add(mention: Mention, number: number): void {
    const last = mention.endToken - 1;
    if (this.beginning[mention.firstToken] === 0) this.beginning[mention.firstToken] = number;
    if (this.ending[last] === 0) this.ending[last] = number;
    for (let token = mention.firstToken; token <= last; token += 1) {
      if (this.outer[token] === 0) this.outer[token] = number;
    }
  }
}
