import type { SourceType, TaggedDocument, TaggedName, TaggedSentence } from './taggedSentence';

/** Word of the line that begins an article where the source marks them. */
const documentMark = '#';

/**
 * Reads lines of word, part of speech and tag, parted by tabs; a blank line ends a sentence. Tags are `O`, or a type behind
 * `B-` (a name begins) or `I-` (it goes on; begins where no name of this type stands before).
 */
export function readTagged(text: string): TaggedDocument[] {
  const documents: TaggedSentence[][] = [[]];
  for (const paragraph of text.split(/\n\s*\n/)) {
    const rows = paragraph
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t'));
    const marksDocument = rows[0]?.[0] === documentMark && rows[0]?.[1] === 'DOC';
    if (marksDocument) documents.push([]);
    else if (rows.length > 0) documents.at(-1)?.push(sentenceOf(rows));
  }
  return documents.filter((document) => document.length > 0);
}

function sentenceOf(rows: readonly (readonly string[])[]): TaggedSentence {
  const names: TaggedName[] = [];
  let open: TaggedName | undefined;
  rows.forEach(([, , tag = 'O'], index) => {
    const type = tag.slice(2) as SourceType;
    if (tag === 'O') open = undefined;
    else if (open?.type === type && tag.startsWith('I-')) {
      open = { ...open, end: index + 1 };
      names[names.length - 1] = open;
    } else {
      open = { first: index, end: index + 1, type };
      names.push(open);
    }
  });
  return { words: rows.map(([word = '']) => word), speech: rows.map(([, speech = '_']) => speech), names };
}
