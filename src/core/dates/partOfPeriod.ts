import { type Day, dayNumber, dayOf, daysInMonth, weekOf } from './calendar';
import type { DatePart, Moment } from './dateExpression';
import { type Printed, printMoment } from './printDate';

/**
 * The part of a month or year that words like "the first week of" leave, as an interval. Nothing where its bounds are
 * vague ("the last days of 2017") or it is a part of anything longer: then the whole stands for it, as the words
 * "early" and "late" leave the whole too.
 */
export function printPart(whole: Moment, { unit, nth, count }: DatePart): Printed | undefined {
  const { year, month } = whole;
  if (year === undefined || whole.season !== undefined) return undefined;
  if (nth === 0) return weekAround(whole);
  if (unit === 'half') return month === undefined && nth !== -1 ? { interval: `${year}-H${nth}`, precision: 'quarter' } : undefined;
  if (count === undefined) return undefined;
  if (unit === 'month') return month === undefined ? months(year, nth, count) : undefined;
  if (unit === 'day' || unit === 'week')
    return days({ year, month: month ?? 1, day: 1 }, month === undefined, nth, unit === 'week' ? 7 : 1, count);
  return undefined;
}

/** The week in which a day lies. */
function weekAround({ year, month, day }: Moment): Printed | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const week = weekOf(dayNumber({ year, month, day }));
  return { interval: `${week.year}-W${String(week.week).padStart(2, '0')}`, precision: 'week' };
}

function months(year: number, nth: number, count: number): Printed | undefined {
  const first = nth === -1 ? 13 - count : 1 + (nth - 1) * count;
  const last = first + count - 1;
  if (first < 1 || last > 12) return undefined;
  return span({ year, month: first }, { year, month: last });
}

function days(start: Day, isYear: boolean, nth: number, times: number, count: number): Printed | undefined {
  const from = dayNumber(start);
  const length = isYear ? dayNumber({ ...start, year: start.year + 1 }) - from : daysInMonth(start.year, start.month);
  const width = times * count;
  const first = nth === -1 ? length - width : (nth - 1) * width;
  if (first < 0 || first + width > length) return undefined;
  return span(dayOf(from + first), dayOf(from + first + width - 1));
}

function span(from: Moment, to: Moment): Printed | undefined {
  const begin = printMoment(from);
  const end = printMoment(to);
  if (begin === undefined || end === undefined) return undefined;
  return begin.interval === end.interval ? begin : { interval: `${begin.interval}/${end.interval}`, precision: end.precision };
}
