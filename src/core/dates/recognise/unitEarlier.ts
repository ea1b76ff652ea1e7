import { type DateRecogniser, dateOf, type Moment, type Shift } from '../dateExpression';
import { type TimeUnit, unitWords } from '../dateWords';

const pointers = new Set(['earlier', 'ago', 'before']);
const periods: ReadonlyMap<string, TimeUnit> = new Map([
  ['period', 'year'],
  ['year', 'year'],
  ['half', 'year'],
  ['quarter', 'quarter'],
  ['month', 'month'],
  ['week', 'week'],
]);
const quartersOfYear = 4;
const monthsOfYear = 12;

/** "the year-earlier quarter", "the year-ago period", "a year-earlier loss": before the date in force, as fine as the noun behind. */
export const unitEarlier: DateRecogniser = {
  name: 'unit-earlier',
  kinds: ['unit'],
  read(line, at) {
    const row = unitWords.get(line.word(at));
    if (row === undefined || row.plural || !line.isTightDash(at + 1) || !pointers.has(line.word(at + 2))) return undefined;
    const noun = periods.get(line.word(at + 3));
    const hasArticle = noun !== undefined && (line.word(at - 1) === 'the' || line.word(at - 1) === 'a');
    const shift = row.unit === 'year' ? yearEarlier(noun) : { unit: row.unit, offset: -1 };
    const moment: Moment = { shift: { ...shift, anchor: 'in-force' } };
    return dateOf(hasArticle ? at - 1 : at, noun === undefined ? at + 3 : at + 4, moment, 0.92);
  },
};

function yearEarlier(noun: TimeUnit | undefined): Omit<Shift, 'anchor'> {
  if (noun === 'quarter') return { unit: 'quarter', offset: -quartersOfYear };
  return noun === 'month' ? { unit: 'month', offset: -monthsOfYear } : { unit: 'year', offset: -1 };
}
