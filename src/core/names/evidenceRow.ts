import type { EntityType } from '../model';
import type { NameContext } from './nameContext';
import type { Candidate } from './splitRun';

/** Types that a discovered name may have; states and languages are always listed. */
export type NamedType = Exclude<EntityType, 'state' | 'language'>;
export type Weights = Readonly<Partial<Record<NamedType, number>>>;

/** One reason to take a name for a type. Weights add up over the reasons and over the mentions of one name. */
export interface Evidence {
  readonly name: string;
  readonly holds: (name: Candidate, context: NameContext) => boolean;
  readonly weights: Weights;
}
