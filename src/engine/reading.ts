import type { ParsedArticle } from '../article/parsedArticle';
import type { Analysis } from '../core/model';

/** An article read and analysed once; every surface shows this same object. Offsets are in the reading text. */
export interface Reading {
  readonly parsed: ParsedArticle;
  readonly analysis: Analysis;
}
