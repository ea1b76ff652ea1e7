import type { Step } from '../draft';

/** Numbers with their hedges, magnitudes, units and currencies. */
export const findFigures: Step = { name: 'find-figures', run: () => ({}) };
