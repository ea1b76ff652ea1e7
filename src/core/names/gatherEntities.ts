import type { Step } from '../draft';

/** One entity for each thing: every mention gets its entity. */
export const gatherEntities: Step = { name: 'gather-entities', run: () => ({}) };
