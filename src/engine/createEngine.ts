import { parseArticle } from '../article/parseArticle';
import type { ArticleFormat } from '../article/parsedArticle';
import { annotate, type Trace } from '../core/annotate';
import type { Lexicon } from '../core/lexicon';
import type { NameModel } from '../core/names/model/nameModel';
import { type ContractResult, toContract } from './contract';
import type { Reading } from './reading';

export interface AnnotateOptions {
  /** `text` unless told. */
  readonly format?: ArticleFormat;
  /** ISO 8601 day; overrides the article's own. */
  readonly published?: string;
  readonly trace?: Trace;
}

export interface Engine {
  /** The public contract: offsets in the input, for HTML in the reading text. */
  annotate(source: string, options?: AnnotateOptions): ContractResult;
  /** What readers and trees are built from. */
  read(source: string, options?: AnnotateOptions): Reading;
}

export interface EngineParts {
  readonly lexicon: Lexicon;
  /** Types unlisted names better; without it rules alone do. */
  readonly nameModel?: NameModel | undefined;
}

/** The engine is stateless: lexicon and model are read-only and may be shared by many. */
export function createEngine({ lexicon, nameModel }: EngineParts): Engine {
  const read = (source: string, options: AnnotateOptions = {}): Reading => {
    const parsed = parseArticle(source, options.format ?? 'text', options.published);
    return { parsed, analysis: annotate(parsed.article, lexicon, { nameModel, trace: options.trace }) };
  };
  return {
    read,
    annotate: (source, options = {}) => toContract(read(source, options), source, options.format ?? 'text'),
  };
}
