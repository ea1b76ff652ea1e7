import type { EventTime } from '../model';
import type { Candidate } from './candidate';
import { haveForms } from './eventPhrases';
import { datesIn, timeOf } from './eventTime';
import type { ArticleView } from './sentenceView';

/**
 * The date that the sentence directly before sets for what follows: its only one, at its very beginning, in the same
 * block, and not the date of an event noun ("since the invasion in 2001").
 */
export function dateInForce(view: ArticleView, sentence: number, earlier: readonly Candidate[]): EventTime | undefined {
  const before = view.draft.sentences[sentence - 1];
  if (!before || before.block !== view.draft.sentences[sentence]?.block) return undefined;
  const dates = datesIn(view, before.firstToken, before.endToken);
  const number = dates[0];
  const mark = number === undefined ? undefined : view.figure(number);
  if (number === undefined || !mark || dates.length > 1 || mark.firstToken - before.firstToken > 1) return undefined;
  if (earlier.slice(-12).some((candidate) => candidate.sentence === sentence - 1 && candidate.isNoun && candidate.date === number))
    return undefined;
  const time = timeOf(view, number);
  return time && { ...time, from: 'in-force' };
}

/** Gives the date in force to a plain past event; for sentences that tell no time of their own. */
export function inForce(view: ArticleView, candidate: Candidate, time: EventTime | undefined): Candidate {
  if (!time || candidate.when || candidate.status !== 'happened' || candidate.isNoun || candidate.trigger.form !== 'past') return candidate;
  for (let at = candidate.first; at < candidate.token; at += 1) if (haveForms.has(view.word(at))) return candidate;
  return { ...candidate, when: time };
}
