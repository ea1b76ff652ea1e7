import { type Day, dayNumber, dayOf, easterOf, nthWeekdayOf, orthodoxEasterOf } from './calendar';
import { movableFeasts } from './movableFeasts';

/** How the day of a feast is found in a year. */
export type FeastRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** Days from Easter Sunday, of the western churches or the eastern ones. */
  | { readonly kind: 'easter' | 'orthodox'; readonly from: number; readonly days?: number }
  /** "The fourth Thursday of November", and days behind it. */
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** From the table, days behind its day, and how long it lasts; `until` is the feast on whose eve it ends. */
  | { readonly kind: 'table'; readonly name: string; readonly plus?: number; readonly days?: number; readonly until?: string };

/** First and last day. */
export interface FeastDays {
  readonly from: Day;
  readonly to: Day;
}

/** The days of a feast that begins in a year; seldom two, in calendars that follow the moon; none where no table knows. */
export function feastsOf(rule: FeastRule, year: number): FeastDays[] {
  switch (rule.kind) {
    case 'fixed':
      return [lasting(dayNumber({ year, month: rule.month, day: rule.day }), 1)];
    case 'easter':
      return [lasting(dayNumber(easterOf(year)) + rule.from, rule.days ?? 1)];
    case 'orthodox':
      return [lasting(dayNumber(orthodoxEasterOf(year)) + rule.from, rule.days ?? 1)];
    case 'nth':
      return [lasting(dayNumber(nthWeekdayOf(year, rule.month, rule.weekday, rule.nth)) + (rule.plus ?? 0), 1)];
    case 'table':
      return movableFeasts(rule.name, year).map((first) => lasting(first + (rule.plus ?? 0), daysOf(rule, year, first)));
  }
}

function daysOf(rule: Extract<FeastRule, { kind: 'table' }>, year: number, first: number): number {
  if (rule.until === undefined) return rule.days ?? 1;
  const ends = [...movableFeasts(rule.until, year), ...movableFeasts(rule.until, year + 1)];
  return (ends.find((end) => end > first) ?? first + 30) - first;
}

function lasting(first: number, days: number): FeastDays {
  return { from: dayOf(first), to: dayOf(first + days - 1) };
}
