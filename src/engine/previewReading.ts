import { parseArticle } from '../article/parseArticle';
import type { ArticleFormat } from '../article/parsedArticle';
import { annotate } from '../core/annotate';
import type { Block } from '../core/model';
import type { EngineParts } from './createEngine';
import type { Reading } from './reading';

/** A whole article of which only some blocks are annotated: what is seen first of a long one, while the rest is read. */
export interface PreviewReading extends Reading {
  /** Number of the first block that is annotated. */
  readonly from: number;
  /** One past the number of the last. */
  readonly to: number;
}

/** Code units: some screens full, annotated within a blink. */
const length = 9000;
/** Blocks before the one that is read, for those who look back at once. */
const before = 4;

/** Reads an article and annotates what stands around a block, as if it were all there is. */
export function previewReading(source: string, format: ArticleFormat, { lexicon, nameModel }: EngineParts, block: number): PreviewReading {
  const parsed = parseArticle(source, format);
  const { blocks } = parsed.article;
  const read = Math.max(0, Math.min(block, blocks.length - 1));
  const from = Math.max(0, read - before);
  const to = endOf(blocks, read);
  const part = annotate({ ...parsed.article, blocks: blocks.slice(from, to) }, lexicon, { nameModel });
  const { text: _, ...summary } = parsed.article;
  return { parsed, analysis: { ...part, article: summary }, from, to };
}

/** One past the last block that fits; the one that is read always does. */
function endOf(blocks: readonly Block[], block: number): number {
  const limit = (blocks[block]?.start ?? 0) + length;
  const end = blocks.findIndex((other, number) => number > block && other.end > limit);
  return end < 0 ? blocks.length : end;
}
