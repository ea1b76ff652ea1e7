import { type TaggedSentence, withNames } from '../taggedSentence';

/** Times are dates here, not names. */
export function dropTimes(sentence: TaggedSentence): TaggedSentence {
  return withNames(
    sentence,
    sentence.names.filter((name) => name.type !== 'time'),
  );
}
