import { toAnalysis } from './analysis';
import { findDates } from './dates/findDates';
import type { Draft, Step } from './draft';
import { findEvents } from './events/findEvents';
import { findCounted } from './figures/findCounted';
import { findFigures } from './figures/findFigures';
import { linkFigures } from './figures/linkFigures';
import type { Lexicon } from './lexicon';
import { matchLexicon } from './match/matchLexicon';
import type { Analysis, Article } from './model';
import { discoverNames } from './names/discoverNames';
import { findBackReferences } from './names/findBackReferences';
import { gatherEntities } from './names/gatherEntities';
import { settleOverlaps } from './refine/settleOverlaps';
import { findStatements } from './statements/findStatements';
import { splitSentences } from './text/sentences';
import { tokenize } from './text/tokenize';
import { countWordUse } from './text/wordUse';

/** The pipeline, in order: recognisers find, refiners merge, resolve and drop. */
export const steps: readonly Step[] = [
  findDates,
  findFigures,
  matchLexicon,
  discoverNames,
  settleOverlaps,
  gatherEntities,
  findBackReferences,
  findCounted,
  findStatements,
  findEvents,
  linkFigures,
];

/** Called after each step with the draft as it then stands. */
export type Trace = (step: string, draft: Draft) => void;

/** Annotates one article. Pure: the same article and lexicon give the same analysis. */
export function annotate(article: Article, lexicon: Lexicon, trace?: Trace): Analysis {
  const tokens = tokenize(article.text, article.blocks);
  const sentences = splitSentences(tokens);
  let draft: Draft = {
    article,
    lexicon,
    tokens,
    sentences,
    use: countWordUse(tokens, sentences, article.blocks),
    mentions: [],
    entities: [],
    figures: [],
    events: [],
    statements: [],
    warnings: [],
  };
  for (const step of steps) {
    draft = { ...draft, ...step.run(draft) };
    trace?.(step.name, draft);
  }
  return toAnalysis(draft);
}
