import { type Day, dayNumber, dayOf, easterOf, isDay, weekdayOf } from './calendar';
import type { Moment } from './dateExpression';
import { type Anchors, type Direction, finished, finishedDay, type Resolved, seasonStart } from './resolved';
import { resolveShift, weekendOf } from './resolveShift';

/** Finds the year, or the day, that the words leave out. Undefined where nothing says it. */
export function resolveMoment(moment: Moment, anchors: Anchors, direction: () => Direction): Resolved | undefined {
  if (moment.fromEaster !== undefined) return resolveFeast(moment, moment.fromEaster, anchors, direction);
  if (moment.shift !== undefined) return resolveShift(moment, moment.shift, anchors);
  if (moment.year !== undefined || moment.decade !== undefined || moment.century !== undefined) return finished(moment);
  const { published } = anchors;
  if (published === undefined) return undefined;
  if (moment.weekday !== undefined) return nearestWeekday(moment.weekday, published, direction());
  if (moment.weekend) return weekendOf(published, 0);
  if (moment.month !== undefined) return nearestYear(moment, published, direction());
  if (moment.season !== undefined || moment.quarter !== undefined) return nearestPart(moment, published, direction());
  return undefined;
}

/** Feasts that move with Easter: the year said, else the nearest one of the right side. */
function resolveFeast(moment: Moment, fromEaster: number, { published }: Anchors, direction: () => Direction): Resolved | undefined {
  const feastOf = (year: number): Day => dayOf(dayNumber(easterOf(year)) + fromEaster);
  if (moment.year !== undefined) return finished(feastOf(moment.year));
  if (published === undefined) return undefined;
  if (moment.shift !== undefined) return finishedDay(feastOf(published.year + moment.shift.offset), published);
  const today = dayNumber(published);
  const isAhead = dayNumber(feastOf(published.year)) > today;
  const step = direction() === 'future' ? (isAhead ? 0 : 1) : isAhead ? -1 : 0;
  return finishedDay(feastOf(published.year + step), published);
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
  return finished({ ...moment, year }, { unit: 'year', offset: year - published.year, anchor: 'published' });
}

function yearOfMonth(month: number, published: Day, direction: Direction): number {
  if (direction === 'future') return published.year + (month < published.month ? 1 : 0);
  return published.year - (month > published.month ? 1 : 0);
}

function yearOfDay(month: number, day: number, published: Day, direction: Direction): number | undefined {
  const today = dayNumber(published);
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const year of [published.year - 1, published.year, published.year + 1]) {
    const distance = dayNumber({ year, month, day }) - today;
    const isWrongWay = (direction === 'past' && distance > 0) || (direction === 'future' && distance < 0);
    // News looks back more than ahead: without a sign a day to come must be clearly nearer.
    const weighed = distance > 0 && direction === 'unknown' ? 2 * distance : Math.abs(distance);
    if (isWrongWay || !isDay({ year, month, day }) || weighed >= nearest) continue;
    best = year;
    nearest = weighed;
  }
  return best;
}

function nearestPart(moment: Moment, published: Day, direction: Direction): Resolved | undefined {
  const firstMonth = moment.quarter !== undefined ? moment.quarter * 3 - 2 : seasonStart(moment.season ?? 21);
  const begun = firstMonth <= published.month;
  const year =
    direction === 'future' ? published.year + (begun && published.month > firstMonth + 2 ? 1 : 0) : published.year - (begun ? 0 : 1);
  return finished({ ...moment, year }, { unit: 'year', offset: year - published.year, anchor: 'published' });
}
