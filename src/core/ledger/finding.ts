import type { Range } from '../model';

/** What does not add up: two values for one thing, a change that does not follow from its end points, a sum that is not its parts … */
export type FindingKind = 'two-values' | 'change' | 'sum' | 'shares' | 'ratio' | 'age';

/** One finding, with all that a reader needs to check it. */
export interface Finding {
  readonly kind: FindingKind;
  /** Ids of the figures concerned, in reading order. */
  readonly figures: readonly string[];
  /** Where they stand, in reading order. */
  readonly ranges: readonly Range[];
  /** The sum done: "40 → 60 is +50 %, not +30 %". */
  readonly arithmetic: string;
}
