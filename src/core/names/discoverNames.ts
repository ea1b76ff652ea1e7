import type { Step } from '../draft';

/** Unlisted names: proper-name spans with a type. */
export const discoverNames: Step = { name: 'discover-names', run: () => ({}) };
