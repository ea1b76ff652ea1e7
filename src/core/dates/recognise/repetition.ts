import type { Line } from '../../figures/line';
import { readNumeral } from '../../figures/readNumeral';
import type { DateExpression, DateRecogniser } from '../dateExpression';
import { dateWords, unitWords } from '../dateWords';
import { printDuration } from '../printDate';

const periods: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** "every Friday", "each year", "every two weeks", "every other day", "every morning", "every March". */
export const every: DateRecogniser = {
  name: 'every',
  kinds: ['every'],
  read(line, at) {
    const other = line.word(at + 1) === 'other' || line.word(at + 1) === 'second';
    const from = other ? at + 2 : at + 1;
    const unit = readUnit(line, from, other ? 2 : 1);
    if (unit !== undefined) return setOf(at, unit.end, unit.period);
    if (line.word(at) === 'each' && !line.isCapitalised(from)) return undefined;
    const day = dateWords.get(line.word(from));
    if (day === undefined) return undefined;
    if ((day.kind === 'weekday' || day.kind === 'month') && line.isCapitalised(from))
      return setOf(at, from + 1, day.kind === 'month' ? 'P1Y' : other ? 'P2W' : 'P1W');
    if (day.kind === 'day-part') return setOf(at, from + 1, 'P1D');
    if (day.kind === 'season') return setOf(at, from + 1, 'P1Y');
    return day.kind === 'weekend' ? setOf(at, from + 1, 'P1W') : undefined;
  },
};

function readUnit(line: Line, at: number, times: number): { readonly period: string; readonly end: number } | undefined {
  const numeral = readNumeral(line, at);
  const unitAt = numeral?.end ?? at;
  const row = unitWords.get(line.word(unitAt));
  if (row === undefined || row.plural !== (numeral !== undefined && numeral.value !== 1)) return undefined;
  return { period: printDuration(row.unit, (numeral?.value ?? 1) * row.times * times), end: unitAt + 1 };
}

const verbs = new Set(['is', 'was', 'has', 'had', 'said', 'says', 'wrote', 'reported', 'which', 'that']);

/** "daily", "annually" in lower case; a "Daily" is a newspaper, a "weekly" behind an article too. */
export const frequency: DateRecogniser = {
  name: 'frequency',
  kinds: ['frequency'],
  read(line, at) {
    const period = periods.get(line.word(at));
    if (period === undefined || !line.isLower(at)) return undefined;
    const articled = line.word(at - 1) === 'the' || line.word(at - 1) === 'a';
    const title = line.isCapitalised(at - 1) && !line.opensSentence(at - 1) && !line.isLower(at + 1);
    const noun = title || (articled && (!line.isLower(at + 1) || verbs.has(line.word(at + 1))));
    return noun || line.word(at + 1) === 'newspaper' || line.word(at + 1) === '-' ? undefined : setOf(at, at + 1, period);
  },
};

/** "once a week", "twice a year", "three times a day": the unit is the trigger, the number stands before it. */
export const timesAUnit: DateRecogniser = {
  name: 'times-a-unit',
  kinds: ['unit'],
  read(line, at) {
    const row = unitWords.get(line.word(at));
    const article = line.word(at - 1);
    if (row === undefined || row.plural || (article !== 'a' && article !== 'an' && article !== 'every' && article !== 'each'))
      return undefined;
    const before = line.word(at - 2);
    const first = before === 'once' || before === 'twice' ? at - 2 : before === 'times' ? numeralBefore(line, at - 2) : undefined;
    return first === undefined ? undefined : setOf(first, at + 1, printDuration(row.unit, row.times));
  },
};

function numeralBefore(line: Line, at: number): number | undefined {
  const numeral = readNumeral(line, at - 1);
  return numeral?.end === at ? at - 1 : undefined;
}

function setOf(first: number, end: number, period: string): DateExpression {
  return { first, end, type: 'set', value: { kind: 'set', interval: `R/${period}` }, confidence: 0.95 };
}
