import type { Line } from '../../figures/line';
import { type DateExpression, type DateRecogniser, dateOf, type Moment } from '../dateExpression';
import { unitWords } from '../dateWords';

const adjectives = new Set(['early', 'late', 'mid', 'earlier', 'later']);
const parts = new Set(['end', 'beginning', 'start', 'middle']);

/** Takes in "early", "late", "mid-", "earlier" and "the end of" that stand before a date, and the article before those. */
export function extendModifier(line: Line, date: DateExpression, floor: number): DateExpression {
  if (date.type !== 'date' || date.value.kind === 'duration' || date.value.kind === 'open') return date;
  const first = adjectiveFirst(line, date, floor) ?? partFirst(line, date, floor);
  return first === undefined ? date : { ...date, first };
}

function adjectiveFirst(line: Line, date: DateExpression, floor: number): number | undefined {
  const isPrefixed = line.isTightDash(date.first - 1) && (line.word(date.first - 2) === 'mid' || line.word(date.first - 2) === 'end');
  const at = isPrefixed ? date.first - 2 : date.first - 1;
  if (at < floor || (!isPrefixed && !adjectives.has(line.word(at)))) return undefined;
  return line.word(at - 1) === 'the' && at - 1 >= floor ? at - 1 : at;
}

/** Days have no ends worth the words; whole ranges neither. */
function partFirst(line: Line, date: DateExpression, floor: number): number | undefined {
  if (date.value.kind !== 'moment' || !isLong(date.value.moment) || line.word(date.first - 1) !== 'of') return undefined;
  const at = date.first - 2;
  const isTurn = line.word(at) === 'turn' && date.value.moment.century !== undefined;
  if (at < floor || (!parts.has(line.word(at)) && !isTurn)) return undefined;
  return line.word(at - 1) === 'the' && at - 1 >= floor ? at - 1 : at;
}

function isLong({ day, weekday, hour, shift }: Moment): boolean {
  return day === undefined && weekday === undefined && hour === undefined && shift?.unit !== 'day';
}

/** "the end of the year", "the beginning of the month": the unit that the published date stands in. */
export const partOfUnit: DateRecogniser = {
  name: 'part-of-unit',
  kinds: ['modifier'],
  read(line, at) {
    if (!parts.has(line.word(at)) || line.word(at + 1) !== 'of' || line.word(at + 2) !== 'the') return undefined;
    const row = unitWords.get(line.word(at + 3));
    if (row === undefined || row.plural || row.times > 1 || line.word(at + 4) === '-') return undefined;
    if (row.unit === 'second' || row.unit === 'minute' || row.unit === 'hour' || row.unit === 'day') return undefined;
    const first = line.word(at - 1) === 'the' ? at - 1 : at;
    return dateOf(first, at + 4, { shift: { unit: row.unit, offset: 0, anchor: 'published' } }, 0.9);
  },
};
