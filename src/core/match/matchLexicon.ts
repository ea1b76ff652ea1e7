import type { Step } from '../draft';

/** Listed names: every lexicon form by longest match on word boundaries. */
export const matchLexicon: Step = { name: 'match-lexicon', run: () => ({}) };
