import { foreignSign, formWords, holdsWord } from '../formWords';
import type { RowForm } from '../schema';
import type { ImportedEntry, ImportedForm } from './importedEntry';
import type { WordLists } from './wordLists';

/** Places with fewer inhabitants are no names by themselves. */
const known = 100_000;

/**
 * The conditions under which each spelling of an imported entry counts. A spelling is free only when it could hardly be
 * anything else; it is tentative where it is also a word, a person's name or that of a small place; and left out where
 * running text is full of it.
 */
export function judgeForms(entry: ImportedEntry, words: WordLists): RowForm[] {
  const all: ImportedForm[] = [{ text: entry.name, kind: 'name' }, ...entry.forms];
  return all.flatMap((form) => {
    const plain = plainForm(form);
    const verdict = plain && judge(entry, plain, words);
    return verdict ? [{ ...plain, ...verdict }] : [];
  });
}

type Verdict = Partial<RowForm> | undefined;

function plainForm({ text, kind }: ImportedForm): RowForm | undefined {
  const words = formWords(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (!holdsWord(words) || letters < 3 || foreignSign(text) !== undefined || !/^\p{L}/u.test(text)) return undefined;
  const isAcronym = text === text.toUpperCase() && words.length === 1;
  return {
    text,
    words,
    path: [],
    kind: isAcronym && kind === 'alias' ? 'acronym' : kind,
    case: isAcronym ? 'exact' : 'capital',
    needsArticle: false,
    needsName: kind === 'surname',
    context: [],
    unless: [],
    tentative: false,
  };
}

const free: Verdict = {};
const tentative: Verdict = { tentative: true };

/** Beside none of these a language's name is more likely that of a place or a people. */
const speechWords = 'language languages dialect dialects speak speaks spoke spoken speaking speaker speakers translated translation'.split(
  ' ',
);

function judge(entry: ImportedEntry, form: RowForm, words: WordLists): Verdict {
  if (form.kind === 'adjective' || form.kind === 'people') return free;
  if (entry.type === 'language') return { context: speechWords };
  const [word = '', ...more] = form.words;
  if (more.length === 0 && words.quiet.has(word)) return undefined;
  if (more.length === 0 && entry.source === 'companies' && (words.proper.has(word) || words.ordinary.has(word))) return undefined;
  if (entry.type === 'person') return judgePerson(entry, form, words);
  if (entry.type === 'place') return judgePlace(entry, form, words);
  if (entry.type === 'event' && more.length === 0) return undefined;
  const isDoubtful = more.length === 0 || areKnown(form, words) || mayBePerson(form, words);
  if (entry.source === 'companies') return judgeCompany(entry, form, words);
  if (!isDoubtful) return free;
  return entry.relations.length > 0 ? tentative : underClues(entry);
}

/** Firms of one name are in several countries, and every country has a Ministry of Health. */
function judgeCompany({ relations }: ImportedEntry, form: RowForm, words: WordLists): Verdict {
  const isVague = form.words.length > 1 ? areKnown(form, words) : relations.length === 0;
  return isVague ? undefined : tentative;
}

/** A person is always told from the text, where a longer name ("Martin Luther King", "Mary Shelley Lane") is another. */
function judgePerson(entry: ImportedEntry, form: RowForm, words: WordLists): Verdict {
  const [first = ''] = form.words;
  const last = form.words.at(-1) ?? '';
  if (form.kind === 'surname' || (form.words.length === 1 && words.firstNames.has(first))) return undefined;
  const isOneOfMany = words.firstNames.has(first) && (words.lastNames.has(last) || words.ordinary.has(last));
  return form.words.length === 1 || isOneOfMany || form.words.every((word) => words.ordinary.has(word)) ? underClues(entry) : tentative;
}

function judgePlace(entry: ImportedEntry, form: RowForm, words: WordLists): Verdict {
  // Most single words are lent to persons, clubs and firms, and other spellings of towns are in every language and of every age.
  const isOtherSpelling = entry.source === 'cities' && form.kind !== 'name';
  const isDoubtful =
    (form.words.length === 1 && entry.source !== 'countries' && !isTownAlone(entry, form, words)) ||
    entry.prominence < known ||
    isOtherSpelling ||
    areKnown(form, words) ||
    mayBePerson(form, words);
  if (!isDoubtful) return free;
  return entry.relations.length > 0 ? tentative : underClues(entry);
}

/** A single word that in the news is hardly anything but a large town or a division; the many short ones are names of persons and firms too. */
function isTownAlone({ source }: ImportedEntry, { words: [word = ''] }: RowForm, { ordinary }: WordLists): boolean {
  return (source === 'cities' || source === 'subdivisions') && word.length > 4 && !ordinary.has(word);
}

/** A doubtful spelling counts beside a telling word; without one it is left out. */
function underClues({ clues }: ImportedEntry): Verdict {
  return clues.length > 0 ? { context: clues, tentative: true } : undefined;
}

function mayBePerson(form: RowForm, { firstNames, lastNames }: WordLists): boolean {
  const [first = ''] = form.words;
  if (form.words.length === 1) return firstNames.has(first) || lastNames.has(first);
  return firstNames.has(first) && form.words.length < 4;
}

/** Whether all its words are ordinary ones or names that persons have: "Hail Mary". */
function areKnown(form: RowForm, { ordinary, firstNames, lastNames }: WordLists): boolean {
  return form.words.every((word) => ordinary.has(word) || firstNames.has(word) || lastNames.has(word) || /^(?:-|&|\/|'s)$/.test(word));
}
