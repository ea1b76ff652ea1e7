import type { EventTime } from '../model';
import { intervalBounds } from './intervalBounds';
import { intervalPrecision } from './intervalPrecision';
import type { ArticleView } from './sentenceView';

const clauseBreaks = new Set('that which who while because although since after before until ; :'.split(' '));
/** Tokens between an event word and a date that may be its own. */
const reach = 40;
const sayings = new Set('said says told announced reported confirmed added stated wrote declared'.split(' '));
/** Tokens between "when" and its event word. */
const longestRelative = 12;
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
  return asDay({ interval, precision: mark.figure.precision ?? intervalPrecision(interval), from });
}

/** "at 2.40 on Saturday": the day is enough, so that all mentions of an event tell one time. */
function asDay(time: EventTime): EventTime {
  const hour = time.interval.indexOf('T');
  return hour < 0 || time.interval.includes('/') ? time : { ...time, interval: time.interval.slice(0, hour), precision: 'day' };
}

/** The day that a report was filed is no event's. */
function isOfDateline({ draft }: ArticleView, number: number): boolean {
  const figure = draft.figures[number];
  return figure !== undefined && draft.datelines.some(({ start, end }) => start <= figure.start && figure.end <= end);
}

/** Numbers of the dates between two tokens, in order. */
export function datesIn(view: ArticleView, first: number, end: number): number[] {
  const dates: number[] = [];
  for (let token = first; token < end; token += 1) {
    const number = view.figureAt(token);
    if (number < 0 || dates.at(-1) === number || view.figure(number)?.type !== 'date' || isOfDateline(view, number)) continue;
    dates.push(number);
  }
  return dates;
}

/**
 * The one date of a sentence that no other event has taken and that nothing parts from the event. Two dates are one too
 * many to choose from.
 */
export function sentenceTime(view: ArticleView, token: number, floor: number, free: readonly number[]): EventTime | undefined {
  const own = dateOfRelative(view, token, floor);
  if (own !== undefined) return timeOf(view, own) ?? beginOf(view, own);
  const near = free.filter((number) => isInClause(view, token, number) && !isOfReport(view, number));
  return near.length === 1 ? timeOf(view, near[0] ?? -1) : undefined;
}

/** "…, the ministry said on Thursday": when somebody said it. */
function isOfReport(view: ArticleView, number: number): boolean {
  let at = (view.figure(number)?.firstToken ?? 0) - 1;
  if (view.word(at) === 'on' || view.word(at) === 'late' || view.word(at) === 'early') at -= 1;
  return sayings.has(view.word(at));
}

/** "since 2007, when 19 tourists perished": the date that "when" goes on with. */
function dateOfRelative(view: ArticleView, token: number, floor: number): number | undefined {
  for (let at = token - 1; at > floor && token - at <= longestRelative; at -= 1) {
    if (clauseBreaks.has(view.word(at))) return undefined;
    if (view.word(at) !== 'when') continue;
    const number = view.figureAt(view.word(at - 1) === ',' ? at - 2 : at - 1);
    return view.figure(number)?.type === 'date' ? number : undefined;
  }
  return undefined;
}

/** "since 2007, when": the open interval's first day, month or year. */
function beginOf(view: ArticleView, number: number): EventTime | undefined {
  const interval = view.figure(number)?.figure.interval;
  if (!interval?.endsWith('/..')) return undefined;
  const begin = interval.slice(0, -3);
  return { interval: begin, precision: intervalPrecision(begin), from: 'text' };
}

/** Whether no other clause begins between the date and the event; "when" and "in which" go on with the same time. */
function isInClause(view: ArticleView, token: number, number: number): boolean {
  const mark = view.figure(number);
  if (!mark || bounding.has(view.word(mark.firstToken - 1))) return false;
  const first = Math.min(mark.endToken, token);
  const end = Math.max(mark.firstToken, token);
  if (end - first > reach) return false;
  for (let at = first; at < end; at += 1) {
    const isNewClause = view.word(at) === ',' && (view.word(at + 1) === 'and' || view.word(at + 1) === 'but');
    const isSameTime = view.word(at) === 'which' && (view.word(at - 1) === 'in' || view.word(at - 1) === 'during');
    if (isNewClause || (clauseBreaks.has(view.word(at)) && !isSameTime)) return false;
  }
  return true;
}
