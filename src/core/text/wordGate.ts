/**
 * Says of most words that a table cannot hold them, by their first and last letter and their length, without asking the
 * table: hashing every word of an article costs more than reading its dates and numbers.
 */
export class WordGate {
  private readonly open = new Uint8Array(4096);

  /** @param words keys of the table */
  constructor(words: Iterable<string>) {
    for (const word of words) this.open[slotOf(word)] = 1;
  }

  /** False only where the table does not hold the word. */
  mayHold(word: string): boolean {
    return this.open[slotOf(word)] === 1;
  }
}

function slotOf(word: string): number {
  const { length } = word;
  return ((word.charCodeAt(0) & 31) << 7) | ((word.charCodeAt(length - 1) & 31) << 2) | (length & 3);
}
