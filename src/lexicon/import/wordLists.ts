import { fold } from '../../core/text/fold';
import type { Synset } from './readWordNet';

/** What imported names must be told from. All words are folded. */
export interface WordLists {
  /** Words of running text, with their inflections: never a name by themselves. */
  readonly quiet: ReadonlySet<string>;
  /** All that a dictionary writes small. */
  readonly ordinary: ReadonlySet<string>;
  /** Single words that a dictionary writes with a capital: stars, gods, peoples, places. */
  readonly proper: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly lastNames: ReadonlySet<string>;
  /** How often a word stands in tagged text; absent for those not met. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** One part of speech: its synsets and how often each of their words was met. */
export interface TaggedSynsets {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** By offset. */
  readonly counts: ReadonlyMap<string, readonly { readonly lemma: string; readonly count: number }[]>;
}

/**
 * Words that a dictionary writes small, and of them those that tagged text has. The spelling is taken from the synset,
 * since the index of senses writes "china" for China.
 */
export function ordinaryWords(
  parts: readonly TaggedSynsets[],
  stopWords: readonly string[],
): Pick<WordLists, 'quiet' | 'ordinary' | 'proper' | 'frequency'> {
  const ordinary = new Set(stopWords.map(fold));
  const quiet = new Set(ordinary);
  const frequency = new Map(stopWords.map((word) => [fold(word), Number.POSITIVE_INFINITY]));
  for (const { word, count } of parts.flatMap(smallWords)) {
    ordinary.add(word);
    if (count === 0) continue;
    frequency.set(word, (frequency.get(word) ?? 0) + count);
    for (const form of inflections(word)) quiet.add(form);
  }
  for (const word of quiet) ordinary.add(word);
  return { quiet, ordinary, proper: properWords(parts), frequency };
}

function properWords(parts: readonly TaggedSynsets[]): Set<string> {
  const words = parts.flatMap(({ synsets }) => [...synsets.values()].flatMap((synset) => synset.words));
  return new Set(words.filter((word) => /^\p{Lu}\S*$/u.test(word)).map(fold));
}

/** Single words written small, each sense with how often it was met. */
function smallWords({ synsets, counts }: TaggedSynsets): { readonly word: string; readonly count: number }[] {
  return [...synsets.values()].flatMap(({ offset, words }) => {
    const senses = counts.get(offset) ?? [];
    const small = words.filter((word) => word === word.toLowerCase() && !word.includes(' '));
    return small.map((word) => ({ word: fold(word), count: senses.find(({ lemma }) => lemma === word)?.count ?? 0 }));
  });
}

function inflections(word: string): string[] {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  return [word, `${word}s`, `${word}es`, `${stem}ed`, `${stem}ing`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];
}
