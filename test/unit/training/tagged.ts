import type { SourceType, TaggedName, TaggedSentence } from '../../../src/training/taggedSentence';

/** "[person Anna Berg] of [place Oslo]" as a tagged sentence; words are parted by spaces, `word/JJ` gives the part of speech. */
export function tagged(text: string): TaggedSentence {
  const words: string[] = [];
  const speech: string[] = [];
  const names: TaggedName[] = [];
  for (const [whole, type, inner = ''] of text.matchAll(/\[([\w-]+) ([^\]]*)\]|[^[\s]+/g)) {
    const parts = type === undefined ? [whole] : inner.split(' ');
    if (type !== undefined) names.push({ first: words.length, end: words.length + parts.length, type: type as SourceType });
    for (const part of parts) push(part, words, speech);
  }
  return { words, speech, names };
}

function push(part: string, words: string[], speech: string[]): void {
  const [word = '', tag = 'NNP'] = part.split('/');
  words.push(word);
  speech.push(tag);
}

/** The sentence in the same notation, without parts of speech. */
export function shown({ words, names }: TaggedSentence): string {
  const open = new Map(names.map((name) => [name.first, `[${name.type} `]));
  const close = new Set(names.map((name) => name.end - 1));
  return words.map((word, index) => `${open.get(index) ?? ''}${word}${close.has(index) ? ']' : ''}`).join(' ');
}
