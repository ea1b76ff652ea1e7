import type { Step } from '../draft';

/** Definite noun phrases that fit exactly one entity in reach. */
export const findBackReferences: Step = { name: 'find-back-references', run: () => ({}) };
