/**
 * The different words of a text, numbered in the order in which they are met. An open hash table: every token asks it, and a
 * `Map` takes twice as long for words that were just cut out of the text.
 */
export class Vocabulary {
  readonly words: string[] = [];
  /** Numbers + 1, 0 where free; a power of two long and at most half full. */
  private slots = new Int32Array(1024);

  numberOf(word: string): number {
    const last = this.slots.length - 1;
    let slot = hashOf(word) & last;
    for (;;) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) return this.add(word, slot);
      if (this.words[number] === word) return number;
      slot = (slot + 1) & last;
    }
  }

  private add(word: string, slot: number): number {
    const count = this.words.push(word);
    this.slots[slot] = count;
    if (count * 2 > this.slots.length) this.grow();
    return count - 1;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const last = slots.length - 1;
    this.words.forEach((word, number) => {
      let slot = hashOf(word) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    });
    this.slots = slots;
  }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
