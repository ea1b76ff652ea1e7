/**
 * The compiled file, shared by those who write and read it. All numbers are little-endian unsigned 32-bit words.
 *
 * Head: magic (2 words), format number, digest, byte length, counts of root words and of words, then offset and byte length of each
 * section: `columnNames`, then `textNames`. Each section begins on a multiple of four bytes. `…Ends` columns hold where row N
 * ends; it begins where row N-1 ended.
 */
export const formatNumber = 5;

/** "LECTERNX" */
export const magic = [0x5443454c, 0x584e5245] as const;

export const Head = { magic: 0, format: 2, digest: 3, byteLength: 4, rootWords: 5, words: 6, sections: 7 } as const;

/** Sections of numbers. */
export const columnNames = [
  /**
   * Strings: first the words by number, then the texts of forms by number, empty where `plainText` gives them, then the
   * ids of entries by number, then the others. Words that begin a form come first, so that the node behind word W at the
   * root is W + 1. Entries are sorted by id.
   */
  'stringEnds',
  /** Lists of strings: context words and the like. List 0 is empty. */
  'listItems',
  'listEnds',
  /** Open hash table of word numbers + 1; a power of two long, 0 where free. */
  'wordSlots',
  /** Edges of a node, sorted by word. Nodes are numbered breadth first, so edge E leads to node E + 1. */
  'edgeEnds',
  'edgeWords',
  /** Forms of a node, the most prominent first. */
  'formEnds',
  'formEntries',
  /** Bits: 0 to 3 kind, 4 and 5 case, 6 needs the article, 7 needs the name, 8 tentative; the others number a pair of `wordRules`. */
  'formRules',
  /** Pairs of lists: words of context, words that must not stand beside. Pair 0 is of empty lists. */
  'wordRules',
  /** Number of the type + 1; 0 for a row that extends an entry of another layer. */
  'entryTypes',
  /** Form whose text is the name + 1; above the forms a string; 0 where a row extends an entry without renaming it. */
  'entryNames',
  /** List of source, licence and subtype; 0, the empty list, where there are none. */
  'entryShared',
  /** List of relations + 1; 0 where a row extends an entry without changing them. */
  'entryRelations',
  /** Place on the map as `placeCode.ts` writes it; 0 where there is none. */
  'entryPlaces',
  'recordEnds',
  /** Pairs of an entry and an event that happened at it or struck it, sorted by entry, then event. */
  'sceneEntries',
  'sceneEvents',
] as const;

/**
 * Columns of numbers that mostly rise by little. The file holds the differences from row to row (modulo 2^32), which
 * pack to a third; `loadLexicon` adds them up.
 */
export const risingColumns: ReadonlySet<(typeof columnNames)[number]> = new Set([
  'stringEnds',
  'listEnds',
  'edgeEnds',
  'formEnds',
  'recordEnds',
  'sceneEntries',
]);

/** Bits of `formRules` below the number of the pair. */
export const ruleShift = 9;

/** Sections of UTF-8, end to end. */
export const textNames = ['strings', 'records'] as const;

export type Columns<Values> = Readonly<Record<(typeof columnNames)[number], Values>>;
export type Texts<Values> = Readonly<Record<(typeof textNames)[number], Values>>;

export const sectionCount = columnNames.length + textNames.length;
export const headWords = Head.sections + 2 * sectionCount;

/** Digest of all words but the one that holds it. Four lanes that do not wait for each other, since the file is large. */
export function digestOf(words: Uint32Array): number {
  // Signed, since numbers above 2^31 are slow until the loop is compiled.
  const signed = new Int32Array(words.buffer, words.byteOffset, words.length);
  const prime = 0x01000193;
  let [first, second, third, fourth] = [0x811c9dc5 | 0, 0x1b873593, 0x27d4eb2f, 0x165667b1];
  const whole = signed.length - (signed.length % 4);
  for (let at = 0; at < whole; at += 4) {
    first = Math.imul(first ^ (signed[at] as number), prime);
    first ^= first >>> 15;
    second = Math.imul(second ^ (signed[at + 1] as number), prime);
    second ^= second >>> 15;
    third = Math.imul(third ^ (signed[at + 2] as number), prime);
    third ^= third >>> 15;
    fourth = Math.imul(fourth ^ (at + 3 === Head.digest ? 0 : (signed[at + 3] as number)), prime);
    fourth ^= fourth >>> 15;
  }
  for (let at = whole; at < signed.length; at += 1) first = Math.imul(first ^ (signed[at] as number), prime);
  return (first ^ Math.imul(second, 3) ^ Math.imul(third, 5) ^ Math.imul(fourth, 7)) >>> 0;
}

/** Hash of a folded word in the slots. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
