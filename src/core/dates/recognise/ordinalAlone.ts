import type { Line } from '../../figures/line';
import { type DateExpression, type DateRecogniser, dateOf, type Shift } from '../dateExpression';
import { dateWords } from '../dateWords';
import { readDayOfMonth } from '../readParts';

const openers = new Set(['on', 'until', 'till', 'by', 'since']);
const monthShifts: ReadonlyMap<string, Pick<Shift, 'offset' | 'anchor'>> = new Map([
  ['last', { offset: -1, anchor: 'published' }],
  ['this', { offset: 0, anchor: 'published' }],
  ['next', { offset: 1, anchor: 'published' }],
  ['that', { offset: 0, anchor: 'in-force' }],
  ['every', { offset: 0, anchor: 'published' }],
  ['each', { offset: 0, anchor: 'published' }],
]);

/** "on the 20th", "Tuesday the 14th", "the 20th of this month", "the first of every month": a day whose month is not named. */
export const ordinalAlone: DateRecogniser = {
  name: 'ordinal-alone',
  kinds: ['number', 'ordinal-word'],
  read(line, at) {
    if (line.word(at - 1) !== 'the') return undefined;
    const isFirst = line.word(at) === 'first';
    const day = isFirst ? { value: 1, end: at + 1 } : readDayOfMonth(line, at);
    // "the 20" is no day.
    if (day === undefined || (!isFirst && day.end !== at + 2)) return undefined;
    const shifted = ofMonth(line, at, day.value, day.end);
    if (shifted !== undefined || isFirst) return shifted;
    const isWeekday = dateWords.get(line.word(at - 2))?.kind === 'weekday' && line.isCapitalised(at - 2);
    const isLed = openers.has(line.word(at - 2)) && !line.isWord(day.end) && !line.isTightDash(day.end);
    return isWeekday || isLed ? dateOf(isWeekday ? at : at - 1, day.end, { day: day.value }, 0.85) : undefined;
  },
};

function ofMonth(line: Line, at: number, day: number, end: number): DateExpression | undefined {
  const word = line.word(end + 1);
  const shift = line.word(end) === 'of' && line.word(end + 2) === 'month' ? monthShifts.get(word) : undefined;
  if (shift === undefined) return undefined;
  if (word === 'every' || word === 'each')
    return { first: at - 1, end: end + 3, type: 'set', value: { kind: 'set', interval: 'R/P1M' }, confidence: 0.95 };
  return dateOf(at - 1, end + 3, { day, shift: { unit: 'month', ...shift } }, 0.95);
}
