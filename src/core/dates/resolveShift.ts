import { withFields } from '../withFields';
import { addMonths, type Day, dayNumber, dayOf, weekdayOf, weekOf } from './calendar';
import type { Moment, Shift } from './dateExpression';
import { printMoment } from './printDate';
import { type Anchors, finished, type Resolved, seasonStart } from './resolved';

const pad = (value: number): string => String(value).padStart(2, '0');

/** "last year", "two weeks ago", "the following day": so far from the published date or the date in force. */
export function resolveShift(moment: Moment, shift: Shift, anchors: Anchors): Resolved | undefined {
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
  return finished(withFields(rest, { year }), { ...shift, offset: year - (anchor.year ?? 0) });
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
  if (shift.unit === 'day') return finished(withFields(clockOf(moment), dayOf(anchor + shift.offset)), shift);
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
  return finished(withFields(clockOf(moment), dayOf(anchor + days)), { unit: 'day', offset: days, anchor: shift.anchor });
}

/** Saturday and Sunday: of the week for 0, but the one gone by while it is Monday to Friday. */
export function weekendOf(anchor: Day, offset: number): Resolved | undefined {
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
