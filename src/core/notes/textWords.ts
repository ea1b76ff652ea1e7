import type { Range } from '../model';

/** A word with its place, folded so that capitals, accents and the form of quotes do not matter. */
export interface TextWord extends Range {
  readonly folded: string;
}

export function textWords(text: string): TextWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    folded: word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase(),
  }));
}

/** Letters in all: long words tell more of a place than short ones. */
export const lettersOf = (words: readonly { readonly folded: string }[]): number =>
  words.reduce((sum, { folded }) => sum + folded.length, 0);
