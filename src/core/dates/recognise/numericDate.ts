import { parseDigits } from '../../figures/digits';
import type { Line } from '../../figures/line';
import { readCountedPlural } from '../../figures/nounPhrase';
import { isDay } from '../calendar';
import { type DateExpression, type DateRecogniser, dateOf, type Moment } from '../dateExpression';
import { readMonth, readYear } from '../readParts';
import { dateInEitherOrder } from './slashDate';

/** "2018-05-03", "2018-05", "2018-05-03T22:00", "2018-05-03 22:00"; the hyphens are tokens of their own. */
export const isoDate: DateRecogniser = {
  name: 'iso-date',
  kinds: ['number'],
  read(line, at) {
    const year = readYear(line, at);
    if (year === undefined || line.word(at + 1) !== '-' || !line.isTightDash(at + 1)) return undefined;
    const month = twoDigits(line, at + 2);
    if (month === undefined) return undefined;
    if (line.word(at + 3) !== '-' || !line.isTightDash(at + 3)) return yearAndMonth(line, at, year.value, month);
    const day = twoDigits(line, at + 4);
    const moment: Moment = { year: year.value, month, day: day ?? 0 };
    return day === undefined || !isDay({ year: year.value, month, day }) ? undefined : withClock(line, at, moment);
  },
};

/** "2018-05"; what could be two years is read as those: "2005-06", "2013-14". */
function yearAndMonth(line: Line, at: number, year: number, month: number): DateExpression | undefined {
  const isMonth = month >= 1 && month <= 12 && month <= year % 100 && !line.isDash(at + 3);
  return isMonth ? dateOf(at, at + 3, { year, month }, 0.9) : undefined;
}

/** "T22:00:30Z" is a token "T22", then ":00", ":30" and "Z". */
function withClock(line: Line, at: number, day: Moment): DateExpression {
  const behind = line.word(at + 5);
  const isJoined = /^t\d\d$/.test(behind) && line.isJoined(at + 5);
  const hour = isJoined ? Number(behind.slice(1)) : line.isJoined(at + 5) ? undefined : twoDigits(line, at + 5);
  const minute = partBehind(line, at + 6);
  if (hour === undefined || hour > 24 || minute === undefined) return dateOf(at, at + 5, day, 0.98);
  const second = partBehind(line, at + 8);
  const moment = { ...day, hour, minute, ...(second !== undefined && { second }) };
  const end = second === undefined ? at + 8 : at + 10;
  const zone = readOffset(line, end);
  return zone === undefined ? dateOf(at, end, moment, 0.98) : dateOf(at, zone.end, { ...moment, zone: zone.offset }, 0.98);
}

/** ":30" joined to what stands before. */
function partBehind(line: Line, at: number): number | undefined {
  if (line.word(at) !== ':' || !line.isJoined(at) || !line.isJoined(at + 1)) return undefined;
  const value = twoDigits(line, at + 1);
  return value === undefined || value > 59 ? undefined : value;
}

/** "Z", "+01:00". */
function readOffset(line: Line, at: number): { readonly offset: string; readonly end: number } | undefined {
  if (!line.isJoined(at)) return undefined;
  if (line.surface(at) === 'Z' || line.surface(at) === 'Z.') return { offset: 'Z', end: at + 1 };
  const sign = line.word(at);
  if ((sign !== '+' && sign !== '-') || twoDigits(line, at + 1) === undefined || partBehind(line, at + 2) === undefined) return undefined;
  return { offset: `${sign}${line.surface(at + 1)}:${line.surface(at + 3)}`, end: at + 4 };
}

/** "20180503": eight digits that are a day of the last centuries. */
export const compactDate: DateRecogniser = {
  name: 'compact-date',
  kinds: ['number'],
  read(line, at) {
    const surface = line.surface(at);
    if (surface.length !== 8 || !parseDigits(surface)?.plain) return undefined;
    const day = { year: Number(surface.slice(0, 4)), month: Number(surface.slice(4, 6)), day: Number(surface.slice(6)) };
    const isLikely = day.year >= 1900 && day.year <= 2099 && isDay(day) && !line.isJoined(at + 1);
    return isLikely && readCountedPlural(line, at + 1) === undefined ? dateOf(at, at + 1, day, 0.85) : undefined;
  },
};

/** "23.05.2018" is one token. */
export const pointDate: DateRecogniser = {
  name: 'point-date',
  kinds: ['number'],
  read(line, at) {
    const surface = line.surface(at);
    if (surface.length < 8 || surface.length > 10) return undefined;
    const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(surface);
    if (!parts) return undefined;
    const date = { year: Number(parts[3]), month: Number(parts[2]), day: Number(parts[1]) };
    return isDay(date) && date.year >= 1000 && date.year <= 2100 ? dateOf(at, at + 1, date, 0.95) : undefined;
  },
};

/** "4-Jul-1976", "25-12-2015", "12-25-2015"; "4-July-76" is left out. */
export const hyphenDate: DateRecogniser = {
  name: 'hyphen-date',
  kinds: ['number'],
  read(line, at) {
    if (!line.isTightDash(at + 1) || !line.isTightDash(at + 3) || line.isTightDash(at - 1) || line.isTightDash(at + 5)) return undefined;
    const day = small(line, at);
    const year = readYear(line, at + 4);
    if (day === undefined || year === undefined) return undefined;
    const month = readMonth(line, at + 2);
    if (month === undefined) return dateInEitherOrder(at, at + 5, day, small(line, at + 2), year.value);
    const date = { year: year.value, month: month.value, day };
    return isDay(date) ? dateOf(at, at + 5, date, 0.98) : undefined;
  },
};

function twoDigits(line: Line, at: number): number | undefined {
  return line.surface(at).length === 2 ? small(line, at) : undefined;
}

function small(line: Line, at: number): number | undefined {
  if (!line.isNumber(at) || line.surface(at).length > 2) return undefined;
  return parseDigits(line.surface(at))?.value;
}
