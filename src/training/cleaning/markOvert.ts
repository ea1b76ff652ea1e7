import { type TaggedName, type TaggedSentence, withNames } from '../taggedSentence';

/** Events that the source leaves unmarked or splits, known by their own words. */
const overt: readonly RegExp[] = [
  /^(?:World|Asian|African|European|Davis|Ryder|Confederations) (?:Cup|Championships?)$/,
  /^(?:Hurricane|Typhoon|Cyclone|Operation) [A-Z][a-z]+$/,
  /^(?:(?:Summer|Winter) )?(?:Olympics|Olympic(?: Games)?)$/,
  /^(?:Nobel|Pulitzer) (?:(?:Peace )?Prize)$/,
  /^World War (?:I|II|One|Two)$/,
  /^(?:French|Australian|U\.S\.|British) Open$/,
];
const longest = 3;

/** Marks overt events as `other`, in place of whatever lies inside them. */
export function markOvert(sentence: TaggedSentence): TaggedSentence {
  const found: TaggedName[] = [];
  for (let first = 0; first < sentence.words.length; first += 1) {
    const end = endOfOvert(sentence, first);
    if (end < 0) continue;
    found.push({ first, end, type: 'other' });
    first = end - 1;
  }
  if (found.length === 0) return sentence;
  const kept = sentence.names.filter((name) => !found.some((other) => name.first < other.end && other.first < name.end));
  return withNames(sentence, [...kept, ...found]);
}

function endOfOvert({ words, names }: TaggedSentence, first: number): number {
  for (let length = longest; length > 0; length -= 1) {
    const text = words.slice(first, first + length).join(' ');
    const isPartOfLonger = names.some((name) => name.first <= first && first + length <= name.end && name.end - name.first > length);
    if (!isPartOfLonger && overt.some((pattern) => pattern.test(text))) return first + length;
  }
  return -1;
}
