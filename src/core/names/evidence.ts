import type { EntityType } from '../model';
import type { NamedType, Weights } from './evidenceRow';
import { contextRulesHolding, evidenceTable, formRulesHolding } from './evidenceTable';
import type { NameScorer } from './model/nameScorer';
import type { NameContext } from './nameContext';
import type { Candidate } from './splitRun';

/** Sums of weights by type. */
export type Sums = Map<NamedType, number>;

/** What the neighbours of a name say about it. */
export const neighbourWeights: Readonly<Partial<Record<EntityType, Weights>>> = {
  place: { place: 1.4 },
  organization: { organization: 1.2 },
  person: { person: 1.2 },
  event: { event: 1 },
};

/** Mentions of one spelling that the model is asked about; more of them tell it little. */
const mostHeard = 6;

/** How loudly the model speaks beside the rules: its lead is multiplied by this. */
const modelVoice = 2;

/**
 * Where rules and statistics meet. What is true of the name itself counts once, what is true of the words around counts for
 * each mention (`evidenceTable`); the model, which knows which rules held, has one voice, the mean over the first mentions
 * (`NameScorer`). What names tell of their neighbours is added once these are settled (`groupNames`).
 */
export function weigh(names: readonly Candidate[], context: NameContext, scorer: NameScorer | undefined): Sums {
  const sums: Sums = new Map();
  const form = names[0] ? formRulesHolding(names[0], context) : [];
  addRules(sums, form);
  const heard = Math.min(names.length, mostHeard);
  names.forEach((name, index) => {
    const around = contextRulesHolding(name, context);
    addRules(sums, around);
    if (scorer && index < heard) addWeights(sums, scorer.weigh(name, [...form, ...around]), modelVoice / heard);
  });
  return sums;
}

function addRules(sums: Sums, rows: readonly number[]): void {
  for (const row of rows) addWeights(sums, evidenceTable[row]?.weights ?? {});
}

export function addWeights(sums: Sums, weights: Weights, factor = 1): void {
  for (const type in weights) {
    const named = type as NamedType;
    sums.set(named, (sums.get(named) ?? 0) + (weights[named] ?? 0) * factor);
  }
}

export interface SettledType {
  readonly type: NamedType;
  /** How far the type's sum leads the next one's, from 0. */
  readonly lead: number;
}

/** The type with the highest sum. */
export function settleType(sums: Sums): SettledType {
  let type: NamedType = 'organization';
  let best = 0;
  let second = 0;
  for (const [candidate, sum] of sums) {
    if (sum > best) {
      second = best;
      best = sum;
      type = candidate;
    } else if (sum > second) second = sum;
  }
  return { type, lead: best - second };
}

/**
 * How sure a mark is whose type leads by so much. Measured on texts held out from training and on hand-marked articles, as the share
 * of such marks whose span and type are right.
 */
export function confidenceOf(lead: number): number {
  return Math.min(0.92, 0.36 + 0.14 * lead);
}
