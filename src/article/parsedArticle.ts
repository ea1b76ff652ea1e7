import type { Article, Range, Warning } from '../core/model';
import type { SourceMap } from './sourceMap';

export type ArticleFormat = 'text' | 'markdown' | 'html';

/** Mark-up inside a block, in reading offsets; they nest, sorted by start, the outer first. */
export interface Inline extends Range {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link' | 'strike';
  /** Of a link: its address, shown and never followed by itself. */
  readonly href?: string;
}

/** A source file read into an article. */
export interface ParsedArticle {
  readonly article: Article;
  readonly inlines: readonly Inline[];
  readonly sourceMap: SourceMap;
  readonly warnings: readonly Warning[];
}
