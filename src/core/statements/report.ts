import type { Source } from './sourcePhrase';

/** What one reporting word tells: who, and how. Without a source it hides who speaks. */
export interface Report {
  readonly token: number;
  readonly sources: readonly Source[];
  readonly isAttitude: boolean;
  /** Counts only where its "it" is a document: "It finds that". */
  readonly needsDocument?: true;
}
