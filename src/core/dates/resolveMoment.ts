import { withFields } from '../withFields';
import { addMonths, type Day, dayNumber, dayOf, isDay, nthWeekdayOf, weekdayOf } from './calendar';
import type { Moment } from './dateExpression';
import { type FeastDays, type FeastRule, feastsOf } from './feasts';
import { type Anchors, type Direction, finished, finishedDay, type Resolved, seasonStart } from './resolved';
import { resolveShift, weekendOf, weeksToWeekend } from './resolveShift';

/** Finds the year, or the day, that the words leave out. Undefined where nothing says it. */
export function resolveMoment({ plus, ...moment }: Moment, anchors: Anchors, direction: () => Direction): Resolved | undefined {
  const resolved = resolveNamed(moment, anchors, direction);
  if (resolved === undefined || plus === undefined) return resolved;
  const { year, month, day } = resolved.moment;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return finished(dayOf(dayNumber({ year, month, day }) + plus), resolved.shift);
}

function resolveNamed(moment: Moment, anchors: Anchors, direction: () => Direction): Resolved | undefined {
  if (moment.nth !== undefined) return resolveNth(moment, moment.nth, anchors, direction);
  if (moment.feast !== undefined) return resolveFeast(moment, moment.feast, anchors, direction);
  const isThisWeekend =
    moment.weekend && (moment.shift === undefined || (moment.shift.offset === 0 && moment.shift.anchor === 'published'));
  if (isThisWeekend && anchors.published !== undefined) {
    const weeks = weeksToWeekend(dayNumber(anchors.published), 0, direction());
    return weekendOf(anchors.published, weeks);
  }
  if (moment.shift !== undefined) return resolveShift(moment, moment.shift, anchors);
  if (moment.year !== undefined || moment.decade !== undefined || moment.century !== undefined) return finished(moment);
  const { published } = anchors;
  if (published === undefined) return undefined;
  if (moment.weekday !== undefined && moment.day !== undefined) return nearestMonthOf(moment.day, moment.weekday, published, direction());
  if (moment.weekday !== undefined) return nearestWeekday(moment.weekday, published, direction());
  if (moment.month !== undefined) return nearestYear(moment, published, direction());
  if (moment.day !== undefined) return nearestMonth(moment.day, published, direction());
  if (moment.season !== undefined || moment.quarter !== undefined || moment.half !== undefined)
    return nearestPart(moment, published, direction());
  return undefined;
}

/** "the first Monday in May": its year is found as a month's is. */
function resolveNth(moment: Moment, nth: number, anchors: Anchors, direction: () => Direction): Resolved | undefined {
  const { weekday = 1, nth: _, ...outer } = moment;
  const month = resolveMoment(outer, anchors, direction);
  const { year, month: inYear } = month?.moment ?? {};
  if (month === undefined || year === undefined || inYear === undefined) return undefined;
  return finished(nthWeekdayOf(year, inYear, weekday, nth), month.shift);
}

/** Feasts that move: those of the year said, else the nearest one of the right side. */
function resolveFeast(moment: Moment, feast: FeastRule, { published }: Anchors, direction: () => Direction): Resolved | undefined {
  if (moment.year !== undefined) return feastDays(feastsOf(feast, moment.year)[0]);
  if (published === undefined) return undefined;
  if (moment.shift !== undefined) return feastDays(feastsOf(feast, published.year + moment.shift.offset)[0], published);
  const today = dayNumber(published);
  const around = [published.year - 1, published.year, published.year + 1].flatMap((year) => feastsOf(feast, year));
  const isAhead = ({ from }: FeastDays): boolean => dayNumber(from) > today;
  return feastDays(direction() === 'future' ? around.find(isAhead) : around.filter((days) => !isAhead(days)).at(-1), published);
}

function feastDays(days: FeastDays | undefined, published?: Day): Resolved | undefined {
  if (days === undefined) return undefined;
  const begin = published === undefined ? finished(days.from) : finishedDay(days.from, published);
  const end = finished(days.to);
  if (begin === undefined || end === undefined || begin.interval === end.interval) return begin;
  return { ...begin, interval: `${begin.interval}/${end.interval}` };
}

function nearestWeekday(weekday: number, published: Day, direction: Direction): Resolved | undefined {
  const today = dayNumber(published);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return finishedDay(dayOf(direction === 'future' ? today + ((7 - back) % 7) : today - back), published);
}

/** "In March": this year's or the last, ahead where the words say so. A day without a sign is taken at its nearest. */
function nearestYear(moment: Moment, published: Day, direction: Direction): Resolved | undefined {
  const { month = 1, day } = moment;
  const year = day === undefined ? yearOfMonth(month, published, direction) : yearOfDay(month, day, published, direction);
  if (year === undefined) return undefined;
  return finished(withFields(moment, { year }), { unit: 'year', offset: year - published.year, anchor: 'published' });
}

function yearOfMonth(month: number, published: Day, direction: Direction): number {
  if (direction === 'future') return published.year + (month < published.month ? 1 : 0);
  return published.year - (month > published.month ? 1 : 0);
}

/** In days: "should call, quoting the report of 10 September" does not look a year ahead. */
const near = 21;

function yearOfDay(month: number, day: number, published: Day, direction: Direction): number | undefined {
  const today = dayNumber(published);
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const year of [published.year - 1, published.year, published.year + 1]) {
    const distance = dayNumber({ year, month, day }) - today;
    const isWrongWay = (direction === 'past' && distance > 0) || (direction === 'future' && distance < -near);
    // News looks back more than ahead: without a sign a day to come must be clearly nearer.
    const weighed = distance > 0 && direction === 'unknown' ? 2 * distance : Math.abs(distance);
    if (isWrongWay || !isDay({ year, month, day }) || weighed >= nearest) continue;
    best = year;
    nearest = weighed;
  }
  return best;
}

/** "on the 20th": of this month, or of the one beside it that lies on the side of the words. */
function nearestMonth(day: number, published: Day, direction: Direction): Resolved | undefined {
  const isAhead = day > published.day;
  const months = direction === 'future' ? (day < published.day ? 1 : 0) : isAhead && direction === 'past' ? -1 : 0;
  const { year, month } = addMonths({ ...published, day: 1 }, months);
  return isDay({ year, month, day }) ? finishedDay({ year, month, day }, published) : undefined;
}

const longestWait = 14;

/** "Friday the 13th": the nearest month on that side in which the day falls on the weekday; every weekday has one within 14. */
function nearestMonthOf(day: number, weekday: number, published: Day, direction: Direction): Resolved | undefined {
  const today = dayNumber(published);
  for (let months = 0; months <= longestWait; months += 1)
    for (const sign of direction === 'future' ? [1] : direction === 'past' ? [-1] : [-1, 1]) {
      const { year, month } = addMonths({ ...published, day: 1 }, sign * months);
      const date = { year, month, day };
      if (!isDay(date) || weekdayOf(dayNumber(date)) !== weekday) continue;
      const distance = dayNumber(date) - today;
      if ((direction === 'future' && distance < 0) || (direction === 'past' && distance > 0)) continue;
      return finishedDay(date, published);
    }
  return undefined;
}

function firstMonthOf({ quarter, half, season = 21 }: Moment): number {
  if (quarter !== undefined) return quarter * 3 - 2;
  return half === undefined ? seasonStart(season) : half * 6 - 5;
}

function nearestPart(moment: Moment, published: Day, direction: Direction): Resolved | undefined {
  const firstMonth = firstMonthOf(moment);
  // A quarter is spoken of when it is over, a season once it has begun.
  const length = moment.half !== undefined ? 6 : moment.quarter !== undefined ? 3 : 0;
  const begun = firstMonth + length <= published.month;
  const year =
    direction === 'future' ? published.year + (begun && published.month > firstMonth + 2 ? 1 : 0) : published.year - (begun ? 0 : 1);
  return finished(withFields(moment, { year }), { unit: 'year', offset: year - published.year, anchor: 'published' });
}
