declare module 'ahocorasick' {
  /** An automaton over the characters of keywords. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Pairs of the last character's offset and the keywords that end there. */
    search(text: string): readonly (readonly [end: number, keywords: readonly string[]])[];
  }
}
