import type { Line } from '../../figures/line';
import { withFields } from '../../withFields';
import { type DateExpression, dateOf, type Moment, rangeOf } from '../dateExpression';
import { dateWords } from '../dateWords';

/** Joins neighbours that are one date: a weekday and its day, a day and its clock time, the two ends of a range. */
export function joinDates(line: Line, left: DateExpression, right: DateExpression): DateExpression | undefined {
  if (left.value.kind === 'range' && left.type === 'time' && right.value.kind === 'moment')
    return joinHours(line, left, right, left.value.from, left.value.to, right.value.moment);
  if (left.value.kind !== 'moment' || right.value.kind !== 'moment') return undefined;
  const from = left.value.moment;
  const to = right.value.moment;
  return joinWeekday(line, left, right, from, to) ?? joinClock(line, left, right, from, to) ?? joinRange(line, left, right, from, to);
}

/** "Friday, 3 May 2018", "Tuesday (May 3)". */
function joinWeekday(line: Line, left: DateExpression, right: DateExpression, from: Moment, to: Moment): DateExpression | undefined {
  if (from.weekday === undefined || from.shift || from.month !== undefined || to.day === undefined) return undefined;
  const day = to.month === undefined && !to.shift ? { ...to, weekday: from.weekday } : to;
  const gap = right.first - left.end;
  if (gap === 1 && line.word(left.end) === '(' && line.word(right.end) === ')') return dateOf(left.first, right.end + 1, day, 0.98);
  const isNear = gap === 0 || (gap === 1 && line.word(left.end) === ',');
  const throughThe = line.word(right.first - 1) === 'the' && gap === 1;
  return isNear || throughThe ? dateOf(left.first, right.end, day, 0.99) : undefined;
}

/** "10pm on Tuesday", "Tuesday at 10pm", "10 a.m. yesterday". */
function joinClock(line: Line, left: DateExpression, right: DateExpression, from: Moment, to: Moment): DateExpression | undefined {
  const gap = right.first - left.end;
  const link = line.word(left.end);
  if (left.type === 'time' && isDay(to)) {
    const isNear = (gap === 0 || (gap === 1 && (link === 'on' || link === ','))) && !beginsRange(line, right.end);
    return isNear ? dateOf(left.first, right.end, withFields(to, from), 0.97) : undefined;
  }
  if (right.type !== 'time' || !isDay(from)) return undefined;
  const isNear = gap === 0 || (gap === 1 && (link === 'at' || link === ','));
  return isNear ? dateOf(left.first, right.end, withFields(from, to), 0.97) : undefined;
}

/** "9am to 5pm, Monday to Friday": the day opens a range of its own. */
function beginsRange(line: Line, at: number): boolean {
  const link = line.word(at);
  const isLink = link === 'to' || link === 'through' || link === '–' || line.isTightDash(at);
  return isLink && line.isCapitalised(at + 1) && dateWords.get(line.word(at + 1))?.kind === 'weekday';
}

/** "9 and 11 a.m. on Monday" */
function joinHours(
  line: Line,
  left: DateExpression,
  right: DateExpression,
  from: Moment,
  to: Moment,
  day: Moment,
): DateExpression | undefined {
  const gap = right.first - left.end;
  const isNear = gap === 0 || (gap === 1 && (line.word(left.end) === 'on' || line.word(left.end) === ','));
  if (!isNear || !isDay(day) || beginsRange(line, right.end)) return undefined;
  return rangeOf(left.first, right.end, withFields(day, from), withFields(day, to), 0.96);
}

function isDay({ day, weekday, shift, hour }: Moment): boolean {
  return hour === undefined && (day !== undefined || weekday !== undefined || shift?.unit === 'day');
}

/** "March 2016 to June 2017", "between 2010 and 2014", "March–June 2017", "Monday to Friday", "10am to 4pm". */
function joinRange(line: Line, left: DateExpression, right: DateExpression, from: Moment, to: Moment): DateExpression | undefined {
  if (left.type !== right.type || right.first !== left.end + 1 || !isLink(line, left, right)) return undefined;
  const begin = inheritYear(from, to);
  if (!isSameKind(begin, to)) return undefined;
  const range = rangeOf(left.first, right.end, begin, to, 0.96);
  return left.type === 'time' ? { ...range, type: 'time' } : range;
}

/** "10 August - 12 September": a spaced hyphen joins what names its months. */
function isMonthly({ type, value }: DateExpression): boolean {
  return type === 'date' && value.kind === 'moment' && value.moment.month !== undefined && value.moment.weekday === undefined;
}

function isLink(line: Line, left: DateExpression, right: DateExpression): boolean {
  const link = line.word(left.end);
  if (link === '-' && isMonthly(left) && isMonthly(right)) return true;
  if (link === '–' || link === 'through' || (link === '-' && line.isTightDash(left.end))) return true;
  const before = line.word(left.first - 1);
  if (link === 'to') return true;
  if (link === 'until' || link === 'till') return before === 'from';
  return link === 'and' && before === 'between';
}

/** The end names the year for both: "from March to June 2017". */
function inheritYear(from: Moment, to: Moment): Moment {
  if (from.year !== undefined || from.shift !== undefined || to.year === undefined) return from;
  if (from.month !== undefined) {
    const wraps = to.month !== undefined && from.month > to.month;
    return withFields(from, { year: wraps ? to.year - 1 : to.year });
  }
  return from.season !== undefined || from.quarter !== undefined ? withFields(from, { year: to.year }) : from;
}

/** Both ends say as much; "3 May to 2019" is no range. */
function isSameKind(from: Moment, to: Moment): boolean {
  if ((from.year === undefined) !== (to.year === undefined) && !from.shift && !to.shift)
    return from.year !== undefined && to.month !== undefined && from.month !== undefined && to.month > from.month;
  const hasMonth = (moment: Moment): boolean => moment.month !== undefined;
  if (from.year !== undefined && to.year !== undefined && !hasMonth(from) && !hasMonth(to)) return from.year < to.year;
  return (
    hasMonth(from) === hasMonth(to) &&
    (from.weekday === undefined) === (to.weekday === undefined) &&
    (from.decade === undefined) === (to.decade === undefined)
  );
}
