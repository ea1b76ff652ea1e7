interface Node {
  readonly next: Map<string, Node>;
  isForm: boolean;
}

const isWordPart = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** The plain way: a trie of Maps by character, tried at the beginning of each word. */
export class CharacterTrie {
  private readonly root: Node = { next: new Map(), isForm: false };

  constructor(forms: readonly string[]) {
    for (const form of forms) {
      let node = this.root;
      for (const letter of form) {
        let next = node.next.get(letter);
        if (!next) {
          next = { next: new Map(), isForm: false };
          node.next.set(letter, next);
        }
        node = next;
      }
      node.isForm = true;
    }
  }

  /** Number of forms on word boundaries, the longest at each place. */
  count(text: string): number {
    let count = 0;
    for (let start = 0; start < text.length; start += 1) {
      if (start > 0 && isWordPart(text, start - 1)) continue;
      if (this.endOfLongest(text, start) > 0) count += 1;
    }
    return count;
  }

  private endOfLongest(text: string, start: number): number {
    let node: Node | undefined = this.root;
    let longest = 0;
    for (let at = start; at < text.length; at += 1) {
      node = node.next.get(text.charAt(at));
      if (!node) break;
      if (node.isForm && !isWordPart(text, at + 1)) longest = at + 1;
    }
    return longest;
  }
}
