import type { FormKind } from '../../core/lexicon';
import { formWords } from '../formWords';
import { describe } from './gloss';
import type { ImportedEntry, ImportedForm } from './importedEntry';
import type { Synset } from './readWordNet';
import { IdGiver, slugOf } from './slug';
import type { TaggedSynsets, WordLists } from './wordLists';
import { isIndividual, kindOf, type WordNetKind } from './wordNetKind';

/** Words before a name that are no part of it. */
const addresses =
  /^(?:President|King|Queen|Emperor|Saint|St\.|Sir|Lord|Lady|Dame|Pope|Prince|Princess|General|Captain|Baron|Baroness|Count|Countess|Duke|Duchess|Earl|First Viscount|Marquis|Sultan|Czar|Tsar|The|the)\b/;

/** A class that is met about this often is as well known as a middling town. */
const base = 300_000;

/** Named individuals: persons, places, bodies, works and events, with their glosses. */
export function importWordNet({ synsets, counts }: TaggedSynsets, words: WordLists): ImportedEntry[] {
  const ids = new IdGiver();
  const idOf = new Map<string, string>();
  const individuals = [...synsets.values()].filter(isIndividual);
  for (const synset of individuals) idOf.set(synset.offset, ids.give(`wordnet-${slugOf(fullestName(synset))}`));
  return individuals.flatMap((synset) => {
    const kind = kindOf(synset, synsets);
    const description = kind && describe(synset.gloss, kind.type === 'person');
    const names = kind && namesOf(synset, kind);
    if (!kind || description === undefined || !names) return [];
    const wholes = synset.pointers.flatMap(({ type, offset }) => (type === '#p' ? (idOf.get(offset) ?? []) : []));
    const tagged = Math.max(0, ...(counts.get(synset.offset) ?? []).map((sense) => sense.count));
    return [
      {
        id: idOf.get(synset.offset) ?? '',
        ...kind,
        ...names,
        description,
        relations: wholes.map((entry) => ({ type: 'part-of', entry })),
        source: 'wordNet',
        prominence: base * (1 + tagged),
        clues: cluesOf(synset, words),
      },
    ];
  });
}

/** For the id: a name of several words tells more. */
function fullestName({ words }: Synset): string {
  return words.find((word) => word.includes(' ') && !addresses.test(word)) ?? words[0] ?? '';
}

/** The fullest spelling without a form of address is the name; single words of a person are the family name. */
function namesOf(synset: Synset, { type }: WordNetKind): { readonly name: string; readonly forms: ImportedForm[] } | undefined {
  const plain = synset.words.filter((word) => /^[\p{Lu}\d]/u.test(word) && !/^I{1,3} /.test(word) && !addresses.test(word));
  const name = type === 'person' ? (plain.find((word) => word.includes(' ')) ?? plain[0]) : plain[0];
  if (name === undefined) return undefined;
  const kindOfForm = (text: string): FormKind => (type === 'person' && !text.includes(' ') && name.includes(' ') ? 'surname' : 'alias');
  const others = [...new Set(plain)].filter((text) => text !== name);
  return { name, forms: others.map((text) => ({ text, kind: kindOfForm(text) })) };
}

const mostClues = 8;
/** A word met more often than this in tagged text says nothing of what an article is about. */
const commonest = 12;

/** The telling nouns of a gloss: what an article is likely to speak of when it means this one. Names in it tell little. */
function cluesOf({ gloss, words: names }: Synset, { frequency, ordinary }: WordLists): string[] {
  const own = new Set(names.flatMap(formWords));
  const small = gloss.replace(/"[^"]*"/g, '').match(/(?<![\p{L}'-])[a-z]{4,}(?![\p{L}'-])/gu) ?? [];
  const isTelling = (word: string): boolean =>
    ordinary.has(word) && !own.has(word) && !/(?:ed|ing|ly)$/.test(word) && (frequency.get(word) ?? 0) < commonest;
  return [...new Set(small.filter(isTelling))].slice(0, mostClues);
}
