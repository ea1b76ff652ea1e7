import { withFields } from '../withFields';
import { addMonths, type Day, dayNumber, dayOf, daysInMonth, weekdayOf, weekOf } from './calendar';
import type { Moment, Shift } from './dateExpression';
import { printMoment } from './printDate';
import { type Anchors, type Direction, finished, type Resolved, seasonStart } from './resolved';

const pad = (value: number): string => String(value).padStart(2, '0');

/** "last year", "two weeks ago", "the following day": so far from the published date or the date in force. */
export function resolveShift(moment: Moment, wanted: Shift, anchors: Anchors): Resolved | undefined {
  const shift = withAnchor(wanted, anchors);
  const anchor = shift.anchor === 'published' ? anchors.published : anchors.inForce;
  if (anchor?.year === undefined) return undefined;
  if (moment.keeps !== undefined) return shiftDay(moment.keeps, anchor, shift);
  switch (shift.unit) {
    case 'decade':
      return finished({ decade: (Math.floor(anchor.year / 10) + shift.offset) * 10 }, shift);
    case 'century':
      return finished({ century: (Math.floor(anchor.year / 100) + shift.offset) * 100 }, shift);
    case 'year':
      return shiftYear(moment, anchor, shift);
    case 'quarter':
    case 'month':
      return shiftMonth(moment.day, anchor, shift);
    case 'week':
    case 'day':
      return shiftDays(moment, anchor, shift);
    default:
      return undefined;
  }
}

/** "Profit rose from a year earlier": where no date was spoken of before, a long time is counted from the article's own day. */
function withAnchor(shift: Shift, { published, inForce }: Anchors): Shift {
  const isLong = shift.unit === 'year' || shift.unit === 'month';
  const isAlone = shift.anchor === 'in-force' && inForce === undefined && published !== undefined;
  return isAlone && isLong && shift.offset < 0 ? { ...shift, anchor: 'published' } : shift;
}

/** "a year ago today", "a year ago this month": the anchor's own day so far away, printed as fine as the words. */
function shiftDay(keeps: 'day' | 'week' | 'month', { year, month, day }: Moment, shift: Shift): Resolved | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const months = shift.unit === 'year' ? 12 : shift.unit === 'decade' ? 120 : shift.unit === 'month' ? 1 : 0;
  const days = shift.unit === 'week' ? 7 : shift.unit === 'day' ? 1 : 0;
  if (months === 0 && days === 0) return undefined;
  const moved = dayOf(dayNumber(addMonths({ year, month, day }, months * shift.offset)) + days * shift.offset);
  if (keeps === 'week') return finishedWeek(dayNumber(moved), shift);
  return finished(keeps === 'month' ? { year: moved.year, month: moved.month } : moved, shift);
}

/** "last year", "March last year", "last March" (the nearest one before the anchor's month), "next summer". */
function shiftYear({ shift: _, within, ...rest }: Moment, anchor: Moment, shift: Shift): Resolved | undefined {
  // "this winter" in its second half is the one that began last December.
  const isBegun = rest.season === 24 && shift.offset === 0 && !within && (anchor.month ?? 12) <= 3;
  const named = (anchor.year ?? 0) + shift.offset - (isBegun ? 1 : 0);
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

function shiftMonth(day: number | undefined, anchor: Moment, shift: Shift): Resolved | undefined {
  if (anchor.year === undefined) return undefined;
  if (shift.unit === 'quarter') {
    const quarter = anchor.quarter ?? (anchor.month === undefined ? undefined : Math.ceil(anchor.month / 3));
    if (quarter === undefined) return undefined;
    const index = anchor.year * 4 + quarter - 1 + shift.offset;
    return finished({ year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 }, shift);
  }
  if (anchor.month === undefined) return undefined;
  const { year, month } = addMonths({ year: anchor.year, month: anchor.month, day: 1 }, shift.offset);
  if (day === undefined) return finished({ year, month }, shift);
  return day > daysInMonth(year, month) ? undefined : finished({ year, month, day }, shift);
}

function shiftDays(moment: Moment, { year, month, day }: Moment, shift: Shift): Resolved | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const anchor = dayNumber({ year, month, day });
  if (shift.unit === 'day') return finished(withFields(clockOf(moment), dayOf(anchor + shift.offset)), shift);
  if (moment.weekend) return weekendOf({ year, month, day }, weeksToWeekend(anchor, shift.offset));
  const target = anchor + 7 * shift.offset;
  if (moment.weekday !== undefined) return shiftWeekday(moment, moment.weekday, anchor, shift);
  return finishedWeek(target, shift);
}

function finishedWeek(number: number, shift: Shift): Resolved {
  const week = weekOf(number);
  const start = dayOf(number - weekdayOf(number) + 1);
  return { interval: `${week.year}-W${pad(week.week)}`, precision: 'week', moment: start, shift };
}

function clockOf({ hour, minute }: Moment): Moment {
  return { ...(hour !== undefined && { hour }), ...(minute !== undefined && { minute }) };
}

/**
 * "last Tuesday" is the nearest one before, "next Tuesday" the nearest after, "this Tuesday" the one of the week. "Two Fridays
 * ago" and "Friday week" are one further.
 */
function shiftWeekday(moment: Moment, weekday: number, anchor: number, shift: Shift): Resolved | undefined {
  const distance = weekday - weekdayOf(anchor);
  const { offset } = shift;
  const days =
    offset === 0 || moment.within
      ? distance + 7 * offset
      : offset < 0
        ? distance >= 0
          ? distance + 7 * offset
          : distance + 7 * (offset + 1)
        : distance <= 0
          ? distance + 7 * offset
          : distance + 7 * (offset - 1);
  return finished(withFields(clockOf(moment), dayOf(anchor + days)), { unit: 'day', offset: days, anchor: shift.anchor });
}

/** Weeks from the anchor's own to the last weekend (-1), the next one (1) or this one (0), which is the one gone by unless the words look ahead. */
export function weeksToWeekend(anchor: number, offset: number, direction: Direction = 'unknown'): number {
  const isOn = weekdayOf(anchor) >= 6;
  if (offset > 0) return isOn ? 1 : 0;
  return offset === 0 && (isOn || direction === 'future') ? 0 : -1;
}

/** Saturday and Sunday of the week so many weeks from the anchor's. */
export function weekendOf(anchor: Day, weeks: number): Resolved | undefined {
  const number = dayNumber(anchor);
  const saturday = number - weekdayOf(number) + 6 + 7 * weeks;
  const from = printMoment(dayOf(saturday));
  const to = printMoment(dayOf(saturday + 1));
  if (from === undefined || to === undefined) return undefined;
  const shift: Shift = { unit: 'week', offset: weeks, anchor: 'published' };
  return { interval: `${from.interval}/${to.interval}`, precision: 'day', moment: dayOf(saturday), shift };
}
