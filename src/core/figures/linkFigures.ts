import type { Step } from '../draft';

/** Who says each figure, as of when, and which figures are about one thing. */
export const linkFigures: Step = { name: 'link-figures', run: () => ({}) };
