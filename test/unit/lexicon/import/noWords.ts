import type { WordLists } from '../../../../src/lexicon/import/wordLists';

/** Lists that hold nothing. */
export const noWords: WordLists = {
  quiet: new Set(),
  ordinary: new Set(),
  proper: new Set(),
  firstNames: new Set(),
  lastNames: new Set(),
  frequency: new Map(),
};
