import type { Analysis, Block, Range } from '../model';
import { indexArticle, rangesOf } from './articleIndex';
import { SentenceRanges } from './sentenceRanges';

/** The sentences of one block, told apart by whether they mention the thing. Both lists are in reading order. */
export interface BlockSentences {
  readonly kept: readonly Range[];
  readonly faded: readonly Range[];
}

/**
 * Sentences that mention an entity, figure or event, for the blocks in which it stands, by the block's number; every
 * sentence of the other blocks does without it. A table is taken as one sentence, titles and headings as none.
 */
export function sentencesAbout(analysis: Analysis, text: string, id: string): ReadonlyMap<number, BlockSentences> {
  const { blocks } = analysis.article;
  const mentions = rangesOf(indexArticle(analysis), id);
  const sentences = new SentenceRanges(text, blocks);
  const found = new Map<number, BlockSentences>();
  let next = 0;
  blocks.forEach((block, number) => {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < block.start) next += 1;
    const first = next;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < block.end) next += 1;
    if (next > first && !isHeading(block)) found.set(number, split(sentencesOf(sentences, block), mentions.slice(first, next)));
  });
  return found;
}

export const isHeading = ({ kind }: Block): boolean => kind === 'title' || kind === 'heading';

function sentencesOf(sentences: SentenceRanges, block: Block): Range[] {
  if (block.kind === 'table') return [block];
  const found: Range[] = [];
  for (let at = block.start; at < block.end; at += 1) {
    const sentence = sentences.at(at);
    if (!sentence || sentence.end <= at) continue;
    found.push(sentence);
    at = sentence.end - 1;
  }
  return found;
}

function split(sentences: readonly Range[], mentions: readonly Range[]): BlockSentences {
  const mentioned = (sentence: Range) => mentions.some((mention) => mention.start < sentence.end && mention.end > sentence.start);
  return { kept: sentences.filter(mentioned), faded: sentences.filter((sentence) => !mentioned(sentence)) };
}
