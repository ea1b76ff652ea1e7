import { parseDigits } from '../../figures/digits';
import type { Line } from '../../figures/line';
import { readCountedPlural } from '../../figures/nounPhrase';
import { isDay } from '../calendar';
import { type DateExpression, type DateRecogniser, dateOf, type Moment } from '../dateExpression';
import { readMonth, readYear } from '../readParts';

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

/** "T22:00" is a token "T22", then ":00". */
function withClock(line: Line, at: number, moment: Moment): DateExpression {
  const behind = line.word(at + 5);
  const isJoined = /^t\d\d$/.test(behind) && line.isJoined(at + 5);
  const hour = isJoined ? Number(behind.slice(1)) : line.isJoined(at + 5) ? Number.NaN : (twoDigits(line, at + 5) ?? Number.NaN);
  const minute = line.word(at + 6) === ':' && line.isJoined(at + 6) ? (twoDigits(line, at + 7) ?? Number.NaN) : Number.NaN;
  if (!(hour <= 24) || !(minute <= 59)) return dateOf(at, at + 5, moment, 0.98);
  const isZulu = line.surface(at + 8) === 'Z' && line.isJoined(at + 8);
  return dateOf(at, isZulu ? at + 9 : at + 8, isZulu ? { ...moment, hour, minute, zone: 'Z' } : { ...moment, hour, minute }, 0.98);
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

/** "4-Jul-1976", "4-July-76" is left out. */
export const hyphenDate: DateRecogniser = {
  name: 'hyphen-date',
  kinds: ['number'],
  read(line, at) {
    if (!line.isTightDash(at + 1) || !line.isTightDash(at + 3)) return undefined;
    const day = small(line, at);
    const month = readMonth(line, at + 2);
    const year = readYear(line, at + 4);
    if (day === undefined || month === undefined || year === undefined) return undefined;
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
