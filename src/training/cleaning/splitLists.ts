import { type TaggedName, type TaggedSentence, withNames } from '../taggedSentence';

/** "India and Pakistan" and "London, Paris" under one tag are two names; "Health and Human Services" stays whole. */
export function splitLists(sentence: TaggedSentence): TaggedSentence {
  return withNames(
    sentence,
    sentence.names.flatMap((name) => partsOf(sentence, name)),
  );
}

function partsOf({ words }: TaggedSentence, name: TaggedName): TaggedName[] {
  const parts: TaggedName[] = [];
  let first = name.first;
  for (let at = name.first; at < name.end; at += 1) {
    if (!isSeparator(words, at, name)) continue;
    parts.push({ ...name, first, end: at });
    first = at + 1;
  }
  return [...parts, { ...name, first, end: name.end }];
}

function isSeparator(words: readonly string[], at: number, name: TaggedName): boolean {
  const word = words[at];
  if (word === ',') return !/^(?:Inc|Ltd|LLC|Jr|Sr|D\.?C)\b/.test(words[at + 1] ?? '');
  return word === 'and' && (name.type === 'place' || name.type === 'person' || name.type === 'other');
}
