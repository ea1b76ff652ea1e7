import { type Day, dayNumber, dayOf, daysInMonth, easterOf, weekdayOf, weekOf } from './calendar';
import type { DatePart, Moment } from './dateExpression';
import { type Printed, printMoment } from './printDate';

/**
 * The part of a month or year that words like "the first week of" leave, as an interval. Nothing where its bounds are
 * vague ("the last days of 2017") or it is a part of anything longer: then the whole stands for it, as the words
 * "early" and "late" leave the whole too.
 */
export function printPart(whole: Moment, part: DatePart): Printed | undefined {
  if (whole.year === undefined || whole.season !== undefined) return undefined;
  if (part.unit === 'weekend' || part.unit === 'long-weekend') return weekendAround(whole, part.unit === 'long-weekend');
  if (part.nth === 0) return weekAround(whole);
  return whole.month === undefined ? partOfYear(whole.year, part) : partOfMonth(whole.year, whole.month, part);
}

function partOfYear(year: number, { unit, nth, count }: DatePart): Printed | undefined {
  if (unit === 'half') return nth === -1 ? undefined : { interval: `${year}-H${nth}`, precision: 'quarter' };
  if (count === undefined) return undefined;
  switch (unit) {
    case 'quarter':
      return count === 1 ? { interval: `${year}-Q${nth === -1 ? 4 : nth}`, precision: 'quarter' } : undefined;
    case 'month':
      return months(year, nth, count);
    case 'week':
      return days({ year, month: 1, day: 1 }, true, nth, 7, count);
    case 'day':
      return days({ year, month: 1, day: 1 }, true, nth, 1, count);
    default:
      return undefined;
  }
}

function partOfMonth(year: number, month: number, { unit, nth, count }: DatePart): Printed | undefined {
  if (count === undefined || (unit !== 'day' && unit !== 'week')) return undefined;
  return days({ year, month, day: 1 }, false, nth, unit === 'week' ? 7 : 1, count);
}

/** The week in which a day lies. */
function weekAround({ year, month, day }: Moment): Printed | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const week = weekOf(dayNumber({ year, month, day }));
  return { interval: `${week.year}-W${String(week.week).padStart(2, '0')}`, precision: 'week' };
}

/** Days from each weekday, Monday first, to the Saturday of the weekend nearest to it. From a Wednesday both are as far. */
const toSaturday = [-2, -3, undefined, 2, 1, 0, -1] as const;

/** The weekend nearest to a day; a long one begins or ends with that day, and Easter's has a day off on either side. */
function weekendAround({ year, month, day }: Moment, isLong: boolean): Printed | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const number = dayNumber({ year, month, day });
  const distance = toSaturday[weekdayOf(number) - 1];
  if (distance === undefined) return undefined;
  const saturday = number + distance;
  if (!isLong) return span(dayOf(saturday), dayOf(saturday + 1));
  if (dayNumber(easterOf(year)) === number) return span(dayOf(number - 2), dayOf(number + 1));
  return span(dayOf(Math.min(saturday, number)), dayOf(Math.max(saturday + 1, number)));
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
