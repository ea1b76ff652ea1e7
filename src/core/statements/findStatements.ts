import type { Step } from '../draft';

/** Sentences that report words, estimates or beliefs, with their sources. */
export const findStatements: Step = { name: 'find-statements', run: () => ({}) };
