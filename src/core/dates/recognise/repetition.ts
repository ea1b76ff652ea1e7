import type { Line } from '../../figures/line';
import { readNumeral } from '../../figures/readNumeral';
import type { DateExpression, DateRecogniser } from '../dateExpression';
import { dateWords, unitWords } from '../dateWords';
import { feastNames } from '../feastNames';
import { printDuration } from '../printDate';
import { readDayOfMonth, readMonth } from '../readParts';
import { dayPartEnd } from './dayWords';

const periods: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['nightly', 'P1D'],
  ['hourly', 'PT1H'],
]);

/** "every Friday", "each year", "every two weeks", "every other day", "every morning", "every March". */
export const every: DateRecogniser = {
  name: 'every',
  kinds: ['every'],
  read(line, at) {
    const set = readEvery(line, at);
    // "once every ten years"
    const isCounted = line.word(at - 1) === 'once' || line.word(at - 1) === 'twice';
    return set !== undefined && isCounted ? { ...set, first: at - 1 } : set;
  },
};

function readEvery(line: Line, at: number): DateExpression | undefined {
  const other = line.word(at + 1) === 'other' || line.word(at + 1) === 'second';
  const from = other || line.word(at + 1) === 'single' ? at + 2 : at + 1;
  const unit = readUnit(line, from, other ? 2 : 1) ?? readFew(line, from);
  if (unit !== undefined) return setOf(at, unit.end, unit.period);
  if (line.word(from) === 'weekday') return setOf(at, from + 1, 'P1D');
  const feast = line.isCapitalised(from) ? feastNames.get(line.word(from))?.find(({ words }) => stands(line, from, words)) : undefined;
  if (feast !== undefined) return setOf(at, from + feast.words.length, 'P1Y');
  const day = readDayOfMonth(line, from);
  const month = day && readMonth(line, day.end);
  if (month !== undefined) return setOf(at, month.end, 'P1Y');
  return line.word(at) === 'each' && !line.isCapitalised(from) && !recurs(line, from) ? undefined : everyNamed(line, at, from, other);
}

function stands(line: Line, at: number, words: readonly string[]): boolean {
  return words.every((word, index) => line.word(at + index) === word);
}

function recurs(line: Line, at: number): boolean {
  const kind = dateWords.get(line.word(at))?.kind;
  return kind === 'season' || (kind === 'day-part' && !line.isLower(at + 1));
}

/** "every Friday", "every Sunday morning", "every March", "every spring", "every weekend", "every night". */
function everyNamed(line: Line, at: number, from: number, other: boolean): DateExpression | undefined {
  const day = dateWords.get(line.word(from));
  switch (day?.kind) {
    case 'weekday':
      return line.isCapitalised(from) ? setOf(at, dayPartEnd(line, from + 1), other ? 'P2W' : 'P1W') : undefined;
    case 'month':
      return line.isCapitalised(from) ? setOf(at, from + 1, 'P1Y') : undefined;
    case 'day-part':
      return line.word(from) === 'overnight' ? undefined : setOf(at, from + 1, 'P1D');
    case 'season':
      return setOf(at, from + 1, 'P1Y');
    case 'weekend':
      return setOf(at, from + 1, 'P1W');
    default:
      return undefined;
  }
}

/** "every few years": the number of years that nobody says is left open, `PXY`. */
function readFew(line: Line, at: number): { readonly period: string; readonly end: number } | undefined {
  const row = line.word(at) === 'few' ? unitWords.get(line.word(at + 1)) : undefined;
  return row?.plural ? { period: printDuration(row.unit, 1).replace('1', 'X'), end: at + 2 } : undefined;
}

function readUnit(line: Line, at: number, times: number): { readonly period: string; readonly end: number } | undefined {
  const half = readHalf(line, at);
  if (half !== undefined) return half;
  const numeral = readNumeral(line, at);
  const unitAt = numeral?.end ?? at;
  const row = unitWords.get(line.word(unitAt));
  if (row === undefined || row.plural !== (numeral !== undefined && numeral.value !== 1)) return undefined;
  return { period: printDuration(row.unit, (numeral?.value ?? 1) * row.times * times), end: unitAt + 1 };
}

/** "every half hour", "every half-hour", "every half an hour" */
function readHalf(line: Line, at: number): { readonly period: string; readonly end: number } | undefined {
  if (line.word(at) !== 'half') return undefined;
  const unitAt = line.isTightDash(at + 1) || line.word(at + 1) === 'an' || line.word(at + 1) === 'a' ? at + 2 : at + 1;
  const row = unitWords.get(line.word(unitAt));
  return row === undefined || row.plural ? undefined : { period: printDuration(row.unit, row.times / 2), end: unitAt + 1 };
}

const verbs = new Set([
  'in',
  'of',
  'for',
  'published',
  'based',
  'is',
  'was',
  'has',
  'had',
  'said',
  'says',
  'wrote',
  'reported',
  'which',
  'that',
]);

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
    if (noun || line.word(at + 1) === 'newspaper' || line.word(at + 1) === '-') return undefined;
    // "twice-yearly", "twice weekly"
    const counted = line.isTightDash(at - 1) ? at - 2 : at - 1;
    return setOf(line.word(counted) === 'once' || line.word(counted) === 'twice' ? counted : at, at + 1, period);
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
  if (numeral?.end === at) return at - 1;
  // "several times a week", "a few times a year"
  if (line.word(at - 1) === 'several' || line.word(at - 1) === 'many') return at - 1;
  return line.word(at - 1) === 'few' && line.word(at - 2) === 'a' ? at - 2 : undefined;
}

function setOf(first: number, end: number, period: string): DateExpression {
  return { first, end, type: 'set', value: { kind: 'set', interval: `R/${period}` }, confidence: 0.95 };
}
