import { parseDigits } from '../../figures/digits';
import type { Line } from '../../figures/line';
import { isDay } from '../calendar';
import { type DateExpression, type DateRecogniser, dateOf } from '../dateExpression';
import { readYear } from '../readParts';

/** "23/5/2018", "5/23/2018", "5/23/18", "2018/05/23"; where both orders give a day, the article's other dates decide later. */
export const slashDate: DateRecogniser = {
  name: 'slash-date',
  kinds: ['number'],
  read(line, at) {
    if (line.word(at + 1) !== '/' || line.word(at + 3) !== '/') return undefined;
    for (let joined = at + 1; joined <= at + 4; joined += 1) if (!line.isJoined(joined)) return undefined;
    if (line.word(at + 5) === '/' && line.isJoined(at + 5)) return undefined;
    const middle = small(line, at + 2);
    const yearFirst = readYear(line, at);
    if (yearFirst !== undefined) return dateInOrder(at, yearFirst.value, middle, small(line, at + 4));
    const year = readYear(line, at + 4)?.value ?? shortYear(line, at + 4);
    const left = small(line, at);
    return left === undefined || year === undefined ? undefined : dateInEitherOrder(at, at + 5, left, middle, year);
  },
};

function dateInOrder(at: number, year: number, month: number | undefined, day: number | undefined): DateExpression | undefined {
  if (month === undefined || day === undefined) return undefined;
  const date = { year, month, day };
  return isDay(date) ? dateOf(at, at + 5, date, 0.96) : undefined;
}

/** A day and a month in one of the two orders, or in either. */
export function dateInEitherOrder(
  first: number,
  end: number,
  left: number,
  right: number | undefined,
  year: number,
): DateExpression | undefined {
  if (right === undefined) return undefined;
  const dayFirst = { year, month: right, day: left };
  const monthFirst = { year, month: left, day: right };
  if (!isDay(dayFirst)) return isDay(monthFirst) ? dateOf(first, end, monthFirst, 0.98) : undefined;
  if (left === right || !isDay(monthFirst)) return dateOf(first, end, dayFirst, 0.98);
  return dateOf(first, end, { ...dayFirst, isEither: true }, 0.9);
}

const lastShortYear = 29;

/** "18" of "5/23/18". */
function shortYear(line: Line, at: number): number | undefined {
  const year = line.surface(at).length === 2 ? small(line, at) : undefined;
  return year === undefined ? undefined : year + (year > lastShortYear ? 1900 : 2000);
}

function small(line: Line, at: number): number | undefined {
  return line.isNumber(at) && line.surface(at).length <= 2 ? parseDigits(line.surface(at))?.value : undefined;
}
