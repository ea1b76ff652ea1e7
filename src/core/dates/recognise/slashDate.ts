import { parseDigits } from '../../figures/digits';
import type { Line } from '../../figures/line';
import { isDay } from '../calendar';
import { type DateRecogniser, dateOf } from '../dateExpression';
import { readYear } from '../readParts';

/** "23/5/2018", "5/23/2018"; where both orders give a day, the article's other dates decide later. */
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
    if (!isDay(dayFirst)) return isDay(monthFirst) ? dateOf(at, at + 5, monthFirst, 0.98) : undefined;
    if (left === right || !isDay(monthFirst)) return dateOf(at, at + 5, dayFirst, 0.98);
    return dateOf(at, at + 5, { ...dayFirst, isEither: true }, 0.9);
  },
};

function small(line: Line, at: number): number | undefined {
  return line.isNumber(at) && line.surface(at).length <= 2 ? parseDigits(line.surface(at))?.value : undefined;
}
