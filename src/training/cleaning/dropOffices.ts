import { subjectWords } from '../../core/names/headWords';
import { honorifics, officeSubjects, titleModifiers, titles } from '../../core/names/titleWords';
import { fold } from '../../core/text/fold';
import { type TaggedName, type TaggedSentence, withNames } from '../taggedSentence';

/** What an office is of is no name of its own: "Defense" in "Defense Secretary", "State" in "Secretary of State". */
export function dropOffices(sentence: TaggedSentence): TaggedSentence {
  return withNames(
    sentence,
    sentence.names.filter((name) => name.type !== 'organization' || !isOfOffice(sentence, name)),
  );
}

function isOfOffice({ words }: TaggedSentence, { first, end }: TaggedName): boolean {
  const isSubject = words.slice(first, end).every((word) => isSubjectWord(fold(word)));
  if (!isSubject) return false;
  const isBehind = words[first - 1] === 'of' && titles.has(fold(words[first - 2] ?? ''));
  const next = fold(words[end] ?? '');
  return isBehind || ((titles.has(next) || honorifics.has(next)) && /^\p{Lu}/u.test(words[end] ?? ''));
}

function isSubjectWord(word: string): boolean {
  return subjectWords.has(word) || officeSubjects.has(word) || titleModifiers.has(word) || word === 'and';
}
