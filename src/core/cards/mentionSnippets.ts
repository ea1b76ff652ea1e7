import type { Analysis } from '../model';
import { indexArticle, rangesOf } from './articleIndex';
import type { Snippet } from './card';
import { SentenceRanges } from './sentenceRanges';
import { snippetOf } from './snippets';

/** A mention with the sentence it stands in; `start` and `end` are the mention's. */
export interface MentionSnippet extends Snippet {
  readonly block: number;
}

/** Every mention of an entity, figure or event, in reading order. */
export function mentionSnippets(analysis: Analysis, text: string, id: string): MentionSnippet[] {
  const { blocks } = analysis.article;
  const sentences = new SentenceRanges(text, blocks);
  return rangesOf(indexArticle(analysis), id).map((mention) => {
    const sentence = sentences.at(mention.start) ?? mention;
    const block = blocks.findLastIndex(({ start }) => start <= mention.start);
    return { ...snippetOf(text, sentence, [mention]), start: mention.start, end: mention.end, block };
  });
}
