import { parseDigits } from '../../figures/digits';
import type { Line } from '../../figures/line';
import { isDay } from '../calendar';
import { type DateExpression, type DateRecogniser, dateOf } from '../dateExpression';
import { readYear } from '../readParts';

/** "2018-05-03", "2018-05"; the hyphens are tokens of their own. */
export const isoDate: DateRecogniser = {
  name: 'iso-date',
  kinds: ['number'],
  read(line, at) {
    const year = readYear(line, at);
    if (year === undefined || line.word(at + 1) !== '-' || !line.isTightDash(at + 1)) return undefined;
    const month = twoDigits(line, at + 2);
    if (month === undefined || line.word(at + 3) !== '-' || !line.isTightDash(at + 3)) return undefined;
    const day = twoDigits(line, at + 4);
    return day === undefined ? undefined : dayAt(at, { year: year.value, month, day });
  },
};

/** "23/5/2018", "5/23/2018": only where one order alone gives a day, or both the same one. */
export const slashDate: DateRecogniser = {
  name: 'slash-date',
  kinds: ['number'],
  read(line, at) {
    if (line.word(at + 1) !== '/' || line.word(at + 3) !== '/') return undefined;
    for (let joined = at + 1; joined <= at + 4; joined += 1) if (!line.isJoined(joined)) return undefined;
    const left = small(line, at);
    const right = small(line, at + 2);
    const year = readYear(line, at + 4);
    if (left === undefined || right === undefined || year === undefined) return undefined;
    const dayFirst = { year: year.value, month: right, day: left };
    const monthFirst = { year: year.value, month: left, day: right };
    if (left !== right && isDay(dayFirst) === isDay(monthFirst)) return undefined;
    return dayAt(at, isDay(dayFirst) ? dayFirst : monthFirst);
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

function dayAt(at: number, day: { readonly year: number; readonly month: number; readonly day: number }): DateExpression | undefined {
  return isDay(day) ? dateOf(at, at + 5, day, 0.98) : undefined;
}

function twoDigits(line: Line, at: number): number | undefined {
  return line.surface(at).length === 2 ? small(line, at) : undefined;
}

function small(line: Line, at: number): number | undefined {
  if (!line.isNumber(at) || line.surface(at).length > 2) return undefined;
  return parseDigits(line.surface(at))?.value;
}
