import { addMonths, type Day, dayNumber, dayOf, easterOf, isDay, weekdayOf, weekOf } from './calendar';
import type { Moment, Shift } from './dateExpression';
import { type Printed, printMoment } from './printDate';

/** Whether the words around a date without a year look back or ahead. */
export type Direction = 'past' | 'future' | 'unknown';

export interface Anchors {
  readonly published?: Day;
  /** The date last spoken of, as fine as it was said. */
  readonly inForce?: Moment;
}

export interface Resolved extends Printed {
  /** The moment with its year. */
  readonly moment: Moment;
  readonly shift?: Shift;
}

const pad = (value: number): string => String(value).padStart(2, '0');

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

function finished(moment: Moment, shift?: Shift): Resolved | undefined {
  const printed = printMoment(moment);
  return printed && { ...printed, moment, ...(shift && { shift }) };
}

function finishedDay(day: Day, published: Day): Resolved | undefined {
  return finished(day, { unit: 'day', offset: dayNumber(day) - dayNumber(published), anchor: 'published' });
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

/** First month of a northern season; winter is named by the year it ends a year in. */
function seasonStart(season: number): number {
  return [3, 6, 9, 12][season - 21] ?? 1;
}

function resolveShift(moment: Moment, shift: Shift, anchors: Anchors): Resolved | undefined {
  const anchor = shift.anchor === 'published' ? anchors.published : anchors.inForce;
  if (anchor?.year === undefined) return undefined;
  switch (shift.unit) {
    case 'decade':
      return finished({ decade: (Math.floor(anchor.year / 10) + shift.offset) * 10 }, shift);
    case 'century':
      return finished({ century: (Math.floor(anchor.year / 100) + shift.offset) * 100 }, shift);
    case 'year':
      return shiftYear(moment, anchor, shift);
    case 'quarter':
    case 'month':
      return shiftMonth(anchor, shift);
    case 'week':
    case 'day':
      return shiftDays(moment, anchor, shift);
    default:
      return undefined;
  }
}

/** "last year", "March last year", "last March" (the nearest one before the anchor's month), "next summer". */
function shiftYear({ shift: _, within, ...rest }: Moment, anchor: Moment, shift: Shift): Resolved | undefined {
  const named = (anchor.year ?? 0) + shift.offset;
  const year = within || shift.offset === 0 ? named : named + yearsNearer(rest, anchor, shift.offset);
  return finished({ ...rest, year }, { ...shift, offset: year - (anchor.year ?? 0) });
}

/** 1 where the last one was this year, -1 where the next one is still to come this year, else 0. */
function yearsNearer({ month, season }: Moment, anchor: Moment, offset: number): number {
  if (anchor.month === undefined) return 0;
  const begin = month ?? (season === undefined ? undefined : seasonStart(season));
  if (begin === undefined) return 0;
  const end = month ?? begin + 2;
  if (offset < 0) return end < anchor.month ? 1 : 0;
  return begin > anchor.month ? -1 : 0;
}

function shiftMonth(anchor: Moment, shift: Shift): Resolved | undefined {
  if (anchor.year === undefined) return undefined;
  if (shift.unit === 'quarter') {
    const quarter = anchor.quarter ?? (anchor.month === undefined ? undefined : Math.ceil(anchor.month / 3));
    if (quarter === undefined) return undefined;
    const index = anchor.year * 4 + quarter - 1 + shift.offset;
    return finished({ year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 }, shift);
  }
  if (anchor.month === undefined) return undefined;
  const { year, month } = addMonths({ year: anchor.year, month: anchor.month, day: 1 }, shift.offset);
  return finished({ year, month }, shift);
}

function shiftDays(moment: Moment, { year, month, day }: Moment, shift: Shift): Resolved | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const anchor = dayNumber({ year, month, day });
  if (shift.unit === 'day') return finished({ ...clockOf(moment), ...dayOf(anchor + shift.offset) }, shift);
  if (moment.weekend) return weekendOf({ year, month, day }, shift.offset);
  const target = anchor + 7 * shift.offset;
  if (moment.weekday !== undefined) return shiftWeekday(moment, moment.weekday, anchor, shift);
  const week = weekOf(target);
  const start = dayOf(target - weekdayOf(target) + 1);
  return { interval: `${week.year}-W${pad(week.week)}`, precision: 'week', moment: start, shift };
}

function clockOf({ hour, minute }: Moment): Moment {
  return { ...(hour !== undefined && { hour }), ...(minute !== undefined && { minute }) };
}

/** "last Tuesday" is the nearest one before, "next Tuesday" the nearest after, "this Tuesday" the one of the week. */
function shiftWeekday(moment: Moment, weekday: number, anchor: number, shift: Shift): Resolved | undefined {
  const distance = weekday - weekdayOf(anchor);
  const { offset } = shift;
  const days =
    offset === 0 || moment.within
      ? distance + 7 * offset
      : offset < 0
        ? distance >= 0
          ? distance - 7
          : distance
        : distance <= 0
          ? distance + 7
          : distance;
  return finished({ ...clockOf(moment), ...dayOf(anchor + days) }, { unit: 'day', offset: days, anchor: shift.anchor });
}

/** Saturday and Sunday: of the week for 0, but the one gone by while it is Monday to Friday. */
function weekendOf(anchor: Day, offset: number): Resolved | undefined {
  const number = dayNumber(anchor);
  const weekday = weekdayOf(number);
  const ahead = offset === 0 && weekday >= 6 ? 0 : offset > 0 ? (weekday >= 6 ? 1 : 0) : -1;
  const saturday = number - weekday + 6 + 7 * ahead;
  const from = printMoment(dayOf(saturday));
  const to = printMoment(dayOf(saturday + 1));
  if (from === undefined || to === undefined) return undefined;
  const shift: Shift = { unit: 'week', offset: ahead, anchor: 'published' };
  return { interval: `${from.interval}/${to.interval}`, precision: 'day', moment: dayOf(saturday), shift };
}
