import { annotate } from '../core/annotate';
import type { Lexicon } from '../core/lexicon';
import type { NameModel } from '../core/names/model/nameModel';
import { emptyTally, f1, type Tally, tally } from './f1';
import type { TaggedDocument } from './taggedSentence';
import { writeArticle } from './writeArticle';

/** F1 in per cent of the whole engine on tagged documents: exact span and class, and exact span alone. */
export interface Figures {
  readonly typed: number;
  readonly span: number;
}

export function measure(documents: readonly TaggedDocument[], lexicon: Lexicon, nameModel: NameModel | undefined): Figures {
  const sum: Tally = emptyTally();
  for (const document of documents) {
    const { article, names } = writeArticle(document);
    tally(sum, names, annotate(article, lexicon, nameModel && { nameModel }).annotations);
  }
  return { typed: rounded(f1(sum.typed, sum)), span: rounded(f1(sum.span, sum)) };
}

const rounded = (value: number): number => Math.round(10 * value) / 10;
