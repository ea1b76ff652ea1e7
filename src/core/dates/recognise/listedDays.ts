import type { Line } from '../../figures/line';
import { readCountedPlural } from '../../figures/nounPhrase';
import { daysInMonth } from '../calendar';
import { type DateExpression, type DateRecogniser, dateOf, type Moment } from '../dateExpression';
import { unitWords } from '../dateWords';
import { type Part, readDayOfMonth, readMonth, readOuterYear } from '../readParts';

const longestList = 4;

/** The first days of "3 and 4 May 2018", "3, 4 and 5 May": each is a date of the month behind the last. */
export const dayBeforeMonth: DateRecogniser = {
  name: 'day-before-month',
  kinds: ['number'],
  read(line, at) {
    const day = readDayOfMonth(line, at);
    if (day === undefined) return undefined;
    let next = linkEnd(line, day.end);
    for (let days = 0; days < longestList && next !== undefined; days += 1) {
      const other = readDayOfMonth(line, next);
      if (other === undefined || other.value <= day.value) return undefined;
      const month = readMonth(line, line.word(other.end) === 'of' ? other.end + 1 : other.end);
      if (month !== undefined) return dateInMonth(at, day, month.value, readOuterYear(line, month.end)?.moment);
      next = linkEnd(line, other.end);
    }
    return undefined;
  },
};

/** The last days of "May 3 and 4", "June 1, 2 and 3, 2018". */
export const dayAfterMonth: DateRecogniser = {
  name: 'day-after-month',
  kinds: ['number'],
  read(line, at) {
    const link = line.word(at - 1);
    if (link !== 'and' && link !== ',') return undefined;
    const day = readDayOfMonth(line, at);
    if (day === undefined || !endsList(line, day.end)) return undefined;
    let before = at - 2;
    for (let days = 0; days < longestList; days += 1) {
      const earlier = readDayOfMonth(line, before);
      if (earlier === undefined || earlier.value >= day.value) return undefined;
      const month = readMonth(line, before - 1);
      if (month !== undefined) {
        const year = readOuterYear(line, day.end);
        return dateInMonth(at, day, month.value, year?.moment, year?.end);
      }
      if (line.word(before - 1) !== ',') return undefined;
      before -= 2;
    }
    return undefined;
  },
};

function dateInMonth(at: number, day: Part, month: number, year: Moment | undefined, end = day.end): DateExpression | undefined {
  if (day.value > daysInMonth(year?.year ?? 2000, month)) return undefined;
  return dateOf(at, end, { month, day: day.value, ...year }, 0.95);
}

/** One past "and", a comma, or both. */
function linkEnd(line: Line, at: number): number | undefined {
  const word = line.word(at);
  if (word === 'and' || word === 'or' || word === '&') return at + 1;
  if (word !== ',') return undefined;
  return line.word(at + 1) === 'and' ? at + 2 : at + 1;
}

/** "May 3 and 4 people" counts. */
function endsList(line: Line, at: number): boolean {
  return (
    (line.word(at).endsWith('ed') || readCountedPlural(line, at) === undefined) && !unitWords.has(line.word(at)) && !line.isJoined(at + 1)
  );
}
