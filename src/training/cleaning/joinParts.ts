import { type TaggedName, type TaggedSentence, withNames } from '../taggedSentence';

const directions = new Set(['North', 'South', 'East', 'West', 'New', 'Saudi', 'Sri']);

/** Names that the source cut in two: "North | Korean", "Abu Musab | al-Zarqawi", "University | of Oxford". */
export function joinParts(sentence: TaggedSentence): TaggedSentence {
  const joined: TaggedName[] = [];
  for (const name of sentence.names) {
    const before = joined.at(-1);
    if (before && belongTogether(sentence, before, name)) {
      joined[joined.length - 1] = { first: before.first, end: name.end, type: typeOfBoth(sentence, before, name) };
    } else joined.push(name);
  }
  return withNames(sentence, joined);
}

function belongTogether({ words }: TaggedSentence, left: TaggedName, right: TaggedName): boolean {
  if (left.end === right.first) {
    const isParted = left.type === 'person' && right.type === 'person' && /^(?:al|el|bin|ibn|abu)\b/i.test(words[right.first] ?? '');
    return isParted || (left.end - left.first === 1 && directions.has(words[left.first] ?? ''));
  }
  const between = words.slice(left.end, right.first).join(' ');
  return (
    (between === 'of' || between === 'of the') && left.type === 'organization' && right.type !== 'person' && isHead(words[left.end - 1])
  );
}

function isHead(word = ''): boolean {
  return /^(?:Ministry|Department|Bank|University|Bureau|Office|Institute|Academy|Organization|Association|Union|Council|Party)$/.test(
    word,
  );
}

function typeOfBoth({ words }: TaggedSentence, left: TaggedName, right: TaggedName): TaggedName['type'] {
  return directions.has(words[left.first] ?? '') && left.end - left.first === 1 ? right.type : left.type;
}
