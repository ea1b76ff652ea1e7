import { cuesOf } from './cues';
import type { Draft } from './draft';
import type { Lexicon } from './lexicon';
import type { Article } from './model';
import type { NameModel } from './names/model/nameModel';
import { findDatelines } from './text/dateline';
import { splitSentences } from './text/sentences';
import { tokenize } from './text/tokenize';
import { countWordUse } from './text/wordUse';

/** The draft before the first step: words, sentences and how the article writes its words. */
export function firstDraft(article: Article, lexicon: Lexicon, nameModel?: NameModel): Draft {
  const tokens = tokenize(article.text, article.blocks);
  const sentences = splitSentences(tokens);
  const datelines = findDatelines(article.text, article.blocks);
  return {
    article,
    lexicon,
    ...(nameModel && { nameModel }),
    tokens,
    sentences,
    datelines,
    use: countWordUse(tokens, sentences, article.blocks, datelines),
    cues: cuesOf(tokens),
    mentions: [],
    entities: [],
    figures: [],
    events: [],
    statements: [],
    relations: [],
    warnings: [],
  };
}
