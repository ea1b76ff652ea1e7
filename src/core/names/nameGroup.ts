import type { NamedType } from './evidenceRow';
import type { Candidate } from './splitRun';

/** All candidates of one spelling, typed together. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly names: readonly Candidate[];
  readonly type: NamedType;
  /** 0 to 1. */
  readonly confidence: number;
}
