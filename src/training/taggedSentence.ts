/** Tags of the source data; `demonym-or-state` holds countries as actors and their adjectives until cleaning parts them. */
export type SourceType = 'person' | 'organization' | 'place' | 'demonym-or-state' | 'time' | 'work' | 'event' | 'other';

/** A name in a sentence, by numbers of its words, half-open. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly type: SourceType;
}

export interface TaggedSentence {
  readonly words: readonly string[];
  /** Penn tag of each word; `_` where the source has none. */
  readonly speech: readonly string[];
  /** Sorted, apart from each other. */
  readonly names: readonly TaggedName[];
}

/** Sentences of one article, in order. */
export type TaggedDocument = readonly TaggedSentence[];

/** The sentence with other names: sorted, the empty ones left out. */
export function withNames(sentence: TaggedSentence, names: readonly TaggedName[]): TaggedSentence {
  return { ...sentence, names: names.filter((name) => name.end > name.first).sort((left, right) => left.first - right.first) };
}

/** The words of a name with single spaces between them. */
export function nameText({ words }: TaggedSentence, name: TaggedName): string {
  return words.slice(name.first, name.end).join(' ');
}
