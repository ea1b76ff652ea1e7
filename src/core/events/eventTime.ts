import type { EventTime } from '../model';
import { intervalBounds } from './intervalBounds';
import { intervalPrecision } from './intervalPrecision';
import type { ArticleView } from './sentenceView';

const clauseBreaks = new Set('that which who when while because although since after before until ; :'.split(' '));
/** Tokens between an event word and a date that may be its own. */
const reach = 40;
/** Before a date these make it a bound, not the day of the event. */
const bounding = new Set('since until till by before after from to through than'.split(' '));

/** The time that a figure tells, when it is a date with both ends known. */
export function timeOf(view: ArticleView, number: number): EventTime | undefined {
  const mark = view.figure(number);
  const interval = mark?.figure.interval;
  if (mark?.type !== 'date' || interval === undefined) return undefined;
  const bounds = intervalBounds(interval);
  if (!bounds || !Number.isFinite(bounds.first) || !Number.isFinite(bounds.last)) return undefined;
  const anchor = mark.figure.relative?.anchor;
  const from = anchor === 'published' || anchor === 'in-force' ? anchor : 'text';
  return { interval, precision: mark.figure.precision ?? intervalPrecision(interval), from };
}

/** Numbers of the dates between two tokens, in order. */
export function datesIn(view: ArticleView, first: number, end: number): number[] {
  const dates: number[] = [];
  for (let token = first; token < end; token += 1) {
    const number = view.figureAt(token);
    if (number < 0 || dates.at(-1) === number || view.figure(number)?.type !== 'date') continue;
    dates.push(number);
  }
  return dates;
}

/**
 * The one date of a sentence that no other event has taken, when nothing parts it from the event. Two dates are one too
 * many to choose from.
 */
export function sentenceTime(view: ArticleView, token: number, free: readonly number[]): EventTime | undefined {
  const number = free.length === 1 ? free[0] : undefined;
  const mark = number === undefined ? undefined : view.figure(number);
  if (number === undefined || !mark || bounding.has(view.word(mark.firstToken - 1))) return undefined;
  const first = Math.min(mark.endToken, token);
  const end = Math.max(mark.firstToken, token);
  if (end - first > reach) return undefined;
  for (let at = first; at < end; at += 1) {
    const isNewClause = view.word(at) === ',' && (view.word(at + 1) === 'and' || view.word(at + 1) === 'but');
    if (isNewClause || clauseBreaks.has(view.word(at))) return undefined;
  }
  return timeOf(view, number);
}
