import type { EntityType } from '../model';
import { contextEvidence } from './contextEvidence';
import type { Evidence, NamedType, Weights } from './evidenceRow';
import { formEvidence } from './formEvidence';
import type { NameContext } from './nameContext';
import type { Candidate } from './splitRun';

/**
 * All evidence for types, in one table: the name's form and the words around it here, and whatever a statistical model
 * finds is one row more. What one name tells of its neighbours is weighed once these are settled (`groupNames`).
 */
const evidenceTable: readonly Evidence[] = [...formEvidence, ...contextEvidence];

/** What the neighbours of a name say about it. */
export const neighbourWeights: Readonly<Partial<Record<EntityType, Weights>>> = {
  place: { place: 1.4 },
  organization: { organization: 1.2 },
  person: { person: 1.2 },
  event: { event: 1 },
};

/** Sums of weights by type. */
export type Sums = Map<NamedType, number>;

/** Adds the weights of everything that holds for one mention of a name. */
export function weigh(name: Candidate, context: NameContext, sums: Sums): void {
  for (const evidence of evidenceTable) if (evidence.holds(name, context)) addWeights(sums, evidence.weights);
}

export function addWeights(sums: Sums, weights: Weights): void {
  for (const type in weights) {
    const named = type as NamedType;
    sums.set(named, (sums.get(named) ?? 0) + (weights[named] ?? 0));
  }
}

/** The type with the highest sum, and how far it leads: 0.5 for a tie, towards 0.95. */
export function settleType(sums: Sums): { readonly type: NamedType; readonly confidence: number } {
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
  return { type, confidence: Math.min(0.95, 0.5 + 0.12 * (best - second)) };
}
