import type { TaggedDocument, TaggedSentence } from './taggedSentence';

/** A name in more sentences than this says nothing about which article a sentence is from. */
const mostSentences = 40;
/** Sentences looked back for a shared name. */
const reach = 3;
const longestDocument = 30;

/** Cuts a stream of sentences into articles where rare names stop being shared. */
export function cutDocuments(sentences: readonly TaggedSentence[]): TaggedDocument[] {
  const names = sentences.map(wordsOfNames);
  const spread = new Map<string, number>();
  for (const words of names) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const isRare = (word: string): boolean => (spread.get(word) ?? 0) <= mostSentences;
  const documents: TaggedSentence[][] = [];
  sentences.forEach((sentence, index) => {
    const current = documents.at(-1);
    const recent = names.slice(Math.max(0, index - reach), index);
    const isShared = [...(names[index] ?? [])].some((word) => isRare(word) && recent.some((words) => words.has(word)));
    const goesOn = isShared || names[index]?.size === 0;
    if (current && goesOn && current.length < longestDocument) current.push(sentence);
    else documents.push([sentence]);
  });
  return documents;
}

function wordsOfNames({ words, names }: TaggedSentence): Set<string> {
  const found = new Set<string>();
  for (const name of names) {
    if (name.type === 'time') continue;
    for (const word of words.slice(name.first, name.end)) if (/^\p{Lu}/u.test(word)) found.add(word);
  }
  return found;
}
