import type { Precision } from '../model';
import type { Moment } from './dateExpression';
import type { TimeUnit } from './dateWords';

export interface Printed {
  readonly interval: string;
  readonly precision: Precision;
}

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

/** A moment whose year, decade or century is known, as ISO 8601 or EDTF, as fine as its words. */
export function printMoment(moment: Moment): Printed | undefined {
  if (moment.century !== undefined) return { interval: printCentury(moment), precision: 'century' };
  if (moment.decade !== undefined) return { interval: `${four(moment.decade).slice(0, 3)}X`, precision: 'decade' };
  if (moment.year === undefined) return undefined;
  const year = moment.beforeChrist ? `-${four(moment.year - 1)}` : four(moment.year);
  if (moment.month !== undefined) return printMonth(year, moment.month, moment);
  if (moment.quarter !== undefined) return { interval: `${year}-Q${moment.quarter}`, precision: 'quarter' };
  if (moment.half !== undefined) return { interval: `${year}-H${moment.half}`, precision: 'quarter' };
  if (moment.season !== undefined) return { interval: `${year}-${moment.season}`, precision: 'season' };
  return { interval: year, precision: 'year' };
}

function printMonth(year: string, month: number, { day, hour, minute }: Moment): Printed {
  const text = `${year}-${two(month)}`;
  if (day === undefined) return { interval: text, precision: 'month' };
  if (hour === undefined) return { interval: `${text}-${two(day)}`, precision: 'day' };
  return { interval: `${text}-${two(day)}T${two(hour)}:${two(minute ?? 0)}`, precision: 'minute' };
}

/** Centuries before Christ count down and have no digits to leave open: an interval of years says them. */
function printCentury({ century = 0, beforeChrist }: Moment): string {
  if (!beforeChrist) return `${two(Math.floor(century / 100))}XX`;
  return `-${four(century + 99)}/-${four(century)}`;
}

const letters: Readonly<Record<TimeUnit, readonly [letter: string, times: number, isTime: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
};

const finer: Partial<Record<TimeUnit, readonly [unit: TimeUnit, times: number]>> = {
  year: ['month', 12],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};

/** ISO 8601 duration; parts of years become months, of hours minutes, where they are whole; other fractions stay decimals. */
export function printDuration(unit: TimeUnit, count: number): string {
  const smaller = Number.isInteger(count) ? undefined : finer[unit];
  if (smaller !== undefined && Number.isInteger(count * smaller[1])) return printDuration(smaller[0], count * smaller[1]);
  const [letter, times, isTime] = letters[unit];
  return `P${isTime ? 'T' : ''}${count * times}${letter}`;
}

/** "P2Y" and "P3M" are "P2Y3M", "P1D" and "PT4H" "P1DT4H". */
export function joinDurations(longer: string, shorter: string): string {
  return longer.startsWith('PT') ? longer + shorter.slice(2) : longer + shorter.slice(1);
}
