import { type TaggedName, type TaggedSentence, withNames } from '../taggedSentence';

/** Small words of Arabic and European names, which may begin one. */
const openers = new Set(['al', 'bin', 'ibn', 'van', 'von', 'de', 'la', 'el', 'ul', 'abu']);

/** A name begins and ends with a capital or a digit: "the Senate", "U.S. officials" lose their small edges; "al Qaida" keeps its own. */
export function trimEdges(sentence: TaggedSentence): TaggedSentence {
  return withNames(
    sentence,
    sentence.names.map((name) => trimmed(sentence, name)),
  );
}

function trimmed({ words }: TaggedSentence, name: TaggedName): TaggedName {
  let { first, end } = name;
  while (end > first && !isNameLike(words[end - 1] ?? '')) end -= 1;
  while (first < end && !isNameLike(words[first] ?? '') && !(openers.has(words[first] ?? '') && end - first > 1)) first += 1;
  return { ...name, first, end };
}

function isNameLike(word: string): boolean {
  return /[\p{Lu}\d]/u.test(word);
}
