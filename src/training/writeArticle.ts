import type { Article, Block } from '../core/model';
import type { SourceType, TaggedDocument, TaggedSentence } from './taggedSentence';

/** Types that a trained name may have. */
export type NameClass = 'person' | 'organization' | 'place' | 'other';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: NameClass;
}

export interface WrittenArticle {
  readonly article: Article;
  /** Sorted by start. */
  readonly names: readonly GoldName[];
}

/** The document as an article of running text, one block a sentence, with its names as ranges of the text. */
export function writeArticle(document: TaggedDocument): WrittenArticle {
  let text = '';
  const blocks: Block[] = [];
  const names: GoldName[] = [];
  for (const sentence of document) {
    const start = text.length;
    const written = writeSentence(sentence);
    for (const name of sentence.names) {
      names.push({
        start: start + (written.starts[name.first] ?? 0),
        end: start + (written.ends[name.end - 1] ?? 0),
        type: classOf(name.type),
      });
    }
    text += written.text;
    blocks.push({ kind: 'paragraph', start, end: text.length });
    text += '\n';
  }
  return { article: { text, blocks, language: 'en', words: document.reduce((sum, { words }) => sum + words.length, 0) }, names };
}

export function classOf(type: SourceType): NameClass {
  return type === 'person' || type === 'organization' || type === 'place' ? type : 'other';
}

interface Written {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const clingsLeft = /^(?:[.,;:?!)\]%]|'s|'|n't|'re|'ve|'ll|'d|'m)$/;
const clingsRight = /^[($[#£€]$/;

function writeSentence({ words }: TaggedSentence): Written {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let isQuoted = false;
  let isGlued = true;
  for (const word of words) {
    const closes = word === '"' && isQuoted;
    if (!isGlued && !closes && !clingsLeft.test(word)) text += ' ';
    starts.push(text.length);
    text += word;
    ends.push(text.length);
    if (word === '"') isQuoted = !isQuoted;
    isGlued = clingsRight.test(word) || (word === '"' && isQuoted);
  }
  return { text, starts, ends };
}
