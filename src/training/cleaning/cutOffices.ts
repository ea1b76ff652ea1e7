import { titles } from '../../core/names/titleWords';
import { fold } from '../../core/text/fold';
import { type TaggedName, type TaggedSentence, withNames } from '../taggedSentence';

/** "U.N. Secretary-General" before "Kofi Annan": the office is no part of the body's name. */
export function cutOffices(sentence: TaggedSentence): TaggedSentence {
  return withNames(
    sentence,
    sentence.names.map((name) => (name.type === 'organization' ? { ...name, end: endBeforeOffice(sentence, name) } : name)),
  );
}

function endBeforeOffice({ words, names }: TaggedSentence, name: TaggedName): number {
  const isBeforePerson = names.some((other) => other.type === 'person' && other.first === name.end);
  const last = fold(words[name.end - 1] ?? '');
  const isOffice = titles.has(last) || last === 'spokesman' || last === 'spokeswoman';
  return isOffice && (isBeforePerson || name.end - name.first === 2) ? name.end - 1 : name.end;
}
