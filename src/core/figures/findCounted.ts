import type { Step } from '../draft';

/** What each number counts: the noun phrase behind it. */
export const findCounted: Step = { name: 'find-counted', run: () => ({}) };
