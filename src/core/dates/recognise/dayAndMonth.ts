import type { Line } from '../../figures/line';
import { ordinalWords } from '../../figures/numberWords';
import { daysInMonth } from '../calendar';
import { type DateExpression, type DateRecogniser, dateOf, type Moment, rangeOf } from '../dateExpression';
import { type Part, readDayOfMonth, readMonth, readOuterYear } from '../readParts';

/** "3 May 2018", "3rd of May", "3-5 May". */
export const dayThenMonth: DateRecogniser = {
  name: 'day-then-month',
  kinds: ['number'],
  read(line, at) {
    const day = readDayOfMonth(line, at);
    if (day === undefined) return undefined;
    const last = readRangeEnd(line, day.end);
    const monthAt = skipOf(line, last?.end ?? day.end);
    const month = readMonth(line, monthAt);
    if (month === undefined || line.isTightDash(monthAt - 1) || (last !== undefined && last.value <= day.value)) return undefined;
    const first = line.word(at - 1) === 'the' && day.end > at + 1 ? at - 1 : at;
    return build(line, first, month.end, month.value, day, last);
  },
};

/** "May 3, 2018", "May 3rd", "May 3-5, 2018". */
export const monthThenDay: DateRecogniser = {
  name: 'month-then-day',
  kinds: ['month', 'month-short'],
  read(line, at) {
    const month = readMonth(line, at);
    if (month === undefined) return undefined;
    const from = line.word(month.end) === 'the' ? month.end + 1 : month.end;
    const day = readDayOfMonth(line, from) ?? readDayInWords(line, from);
    if (day === undefined || (from > month.end && day.end === from + 1) || isOtherNumber(line, day.end)) return undefined;
    const last = readRangeEnd(line, day.end);
    return build(line, at, last?.end ?? day.end, month.value, day, last);
  },
};

const behindDay = new Set(['by', 'to', 'in', 'at', 'for', 'and', 'when', 'after', 'before', 'as', 'the', 'with', 'that']);

const tensWords: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
]);

/** "on June seventh by": no noun that it ranks stands behind. */
function readDayInWords(line: Line, at: number): Part | undefined {
  const tens = line.isTightDash(at + 1) ? (tensWords.get(line.word(at)) ?? 0) : 0;
  const last = tens > 0 ? at + 2 : at;
  const value = tens + (line.isLower(last) ? (ordinalWords.get(line.word(last)) ?? Number.NaN) : Number.NaN);
  if (!(value <= 31) || line.isTightDash(last + 1)) return undefined;
  return !line.isWord(last + 1) || behindDay.has(line.word(last + 1)) ? { value, end: last + 1 } : undefined;
}

function build(line: Line, first: number, behind: number, month: number, day: Part, last: Part | undefined): DateExpression | undefined {
  const outer = readOuterYear(line, behind);
  const longest = daysInMonth(outer?.moment.year ?? 2000, month);
  if (day.value > longest || (last !== undefined && last.value > longest)) return undefined;
  const end = outer?.end ?? behind;
  const moment = (value: number): Moment => ({ month, day: value, ...outer?.moment });
  return last === undefined
    ? dateOf(first, end, moment(day.value), 0.99)
    : rangeOf(first, end, moment(day.value), moment(last.value), 0.98);
}

function skipOf(line: Line, at: number): number {
  return line.word(at) === 'of' ? at + 1 : at;
}

/** "-5", "–5", "to 5", "through 5" behind a day. */
function readRangeEnd(line: Line, at: number): Part | undefined {
  if (!line.isDash(at) && line.word(at) !== 'to' && line.word(at) !== 'through') return undefined;
  const last = readDayOfMonth(line, at + 1);
  return last === undefined || isOtherNumber(line, last.end) ? undefined : last;
}

/** "May 3 per cent", "May 10:30", "May 4%", "March 2 million": the number is another thing. */
function isOtherNumber(line: Line, at: number): boolean {
  const word = line.word(at);
  return (
    word === '%' || word === 'per' || word === 'percent' || word === 'million' || word === 'billion' || (word === ':' && line.isJoined(at))
  );
}
