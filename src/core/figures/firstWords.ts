import { cardinalWords, fractionWords, ordinalWords } from './numberWords';
import { tensWords } from './recognise/ageGroup';
import { multipleWords } from './recognise/multiple';
import { vagueWords } from './recognise/vagueNumber';

/** What a word may begin, in the order tried. */
export const Begins = { number: 0, ordinal: 1, cardinal: 2, scaled: 4, share: 8, vague: 16, tens: 32, multiple: 64 } as const;

/** By folded word, the kinds of figures that it may begin. */
export const firstWords: ReadonlyMap<string, number> = tableOfFirstWords();

function tableOfFirstWords(): Map<string, number> {
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, kind: number): void => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | kind);
  };
  add(ordinalWords.keys(), Begins.ordinal);
  add(cardinalWords.keys(), Begins.ordinal | Begins.cardinal);
  add(['a', 'half'], Begins.scaled);
  add(fractionWords.keys(), Begins.share);
  add(vagueWords, Begins.vague);
  add(tensWords, Begins.tens);
  add(multipleWords, Begins.multiple);
  return table;
}
