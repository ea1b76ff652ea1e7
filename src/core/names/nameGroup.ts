import type { SettledType } from './evidence';
import type { Candidate } from './splitRun';

/** All candidates of one spelling, typed together. */
export interface NameGroup extends SettledType {
  readonly words: readonly string[];
  readonly names: readonly Candidate[];
}
