import type { Lexicon, LexiconForm } from '../lexicon';
import type { FormMatch } from './walkForms';

/** The form chosen for a span. */
export interface Settled {
  readonly form: LexiconForm;
  /** How clear the choice was, 0 to 1. */
  readonly certainty: number;
}

/** How often each entry stands in the article without a rival: what ambiguous forms are judged against. */
export function countUnrivalled(matches: readonly FormMatch[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const match of matches) {
    const first = match.forms[0];
    if (!first || match.forms.some((form) => form.entry !== first.entry)) continue;
    counts.set(first.entry, (counts.get(first.entry) ?? 0) + 1);
  }
  return counts;
}

/**
 * Chooses among forms of several entries: one that the article names elsewhere without doubt, else one with related
 * entries in the article, else the most prominent.
 */
export function settleRivals(lexicon: Lexicon, forms: readonly LexiconForm[], present: ReadonlyMap<number, number>): Settled {
  const first = forms[0] as LexiconForm;
  if (forms.length === 1) return { form: first, certainty: 1 };
  const candidates = firstOfEachEntry(forms);
  if (candidates.length === 1) return { form: first, certainty: 1 };
  let best = first;
  let bestScore = -1;
  let second = -1;
  candidates.forEach((form, rank) => {
    const score = scoreOf(lexicon, form, present) + (rank === 0 ? 1 : 0);
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = form;
    } else if (score > second) second = score;
  });
  return { form: best, certainty: bestScore - second >= 2 ? 0.95 : bestScore > second ? 0.85 : 0.7 };
}

function firstOfEachEntry(forms: readonly LexiconForm[]): LexiconForm[] {
  const seen = new Set<number>();
  return forms.filter((form) => !seen.has(form.entry) && seen.add(form.entry));
}

function scoreOf(lexicon: Lexicon, form: LexiconForm, present: ReadonlyMap<number, number>): number {
  let score = present.has(form.entry) ? 4 : 0;
  for (const relation of lexicon.entry(form.entry).relations) {
    const other = lexicon.indexOf(relation.entry);
    if (other >= 0 && present.has(other)) score += 2;
  }
  return score;
}
