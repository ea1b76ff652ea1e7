import { toAnalysis } from './analysis';
import { findDates } from './dates/findDates';
import type { Draft, Step } from './draft';
import { findEvents } from './events/findEvents';
import { findCounted } from './figures/findCounted';
import { findFigures } from './figures/findFigures';
import { linkFigures } from './figures/linkFigures';
import { firstDraft } from './firstDraft';
import type { Lexicon } from './lexicon';
import { matchLexicon } from './match/matchLexicon';
import type { Analysis, Article } from './model';
import { describedNames } from './names/describedNames';
import { discoverNames } from './names/discoverNames';
import { findBackReferences } from './names/findBackReferences';
import { gatherEntities } from './names/gatherEntities';
import { leaveMuted } from './names/leaveMuted';
import { linkListed } from './names/linkListed';
import type { NameModel } from './names/model/nameModel';
import { titlesApart } from './names/titlesApart';
import { yieldToPersons } from './names/yieldToPersons';
import { settleOverlaps } from './refine/settleOverlaps';
import { findRelations } from './relations/findRelations';
import { findStatements } from './statements/findStatements';

/** The pipeline, in order: recognisers find, refiners merge, resolve and drop. */
export const steps: readonly Step[] = [
  findDates,
  findFigures,
  matchLexicon,
  discoverNames,
  settleOverlaps,
  describedNames,
  titlesApart,
  yieldToPersons,
  leaveMuted,
  linkListed,
  gatherEntities,
  findBackReferences,
  findCounted,
  findStatements,
  findEvents,
  findRelations,
  linkFigures,
];

/** Called after each step with the draft as it then stands. */
export type Trace = (step: string, draft: Draft) => void;

export interface AnnotateOptions {
  /** Types unlisted names better; without it rules alone do. */
  readonly nameModel?: NameModel | undefined;
  readonly trace?: Trace | undefined;
}

/** Annotates one article. Pure: the same article, lexicon and model give the same analysis. */
export function annotate(article: Article, lexicon: Lexicon, { nameModel, trace }: AnnotateOptions = {}): Analysis {
  let draft = firstDraft(article, lexicon, nameModel);
  for (const step of steps) {
    draft = { ...draft, ...step.run(draft) };
    trace?.(step.name, draft);
  }
  return toAnalysis(draft);
}
