import { parseDigits } from '../figures/digits';
import type { Line } from '../figures/line';
import type { Moment } from './dateExpression';
import { dateWords } from './dateWords';

export interface Part {
  readonly value: number;
  /** One past its last token. */
  readonly end: number;
}

const firstYear = 1000;
const lastYear = 2100;
const suffixes = new Set(['st', 'nd', 'rd', 'th']);

/** A year of four digits, ungrouped, that could be one. Whether it is, its company decides. */
export function readYear(line: Line, at: number): Part | undefined {
  if (!line.isNumber(at)) return undefined;
  const surface = line.surface(at);
  if (surface.length !== 4) return undefined;
  const digits = parseDigits(surface);
  if (!digits?.plain || digits.value < firstYear || digits.value > lastYear) return undefined;
  return isGlued(line, at) ? undefined : { value: digits.value, end: at + 1 };
}

const lastShortYear = 29;

/** "'56", from its apostrophe on: in the century nearest before us. */
export function readShortYear(line: Line, at: number): Part | undefined {
  const surface = line.surface(at + 1);
  if (line.word(at) !== "'" || line.isJoined(at) || !line.isJoined(at + 1) || !/^\d\d$/.test(surface)) return undefined;
  if (line.isJoined(at + 2) && line.isWord(at + 2)) return undefined;
  const year = Number(surface);
  return { value: year + (year > lastShortYear ? 1900 : 2000), end: at + 2 };
}

/** "2018m", "2016/17", "2,018.5", "$2018": no year stands there. */
function isGlued(line: Line, at: number): boolean {
  if (line.isJoined(at + 1)) {
    const after = line.word(at + 1);
    if (line.isWord(at + 1) && after !== "'s") return true;
    if (after === '%' || after === '$' || after === '€' || after === '£') return true;
  }
  const before = line.word(at - 1);
  if (!line.isJoined(at)) return before === '#' || before === '$' || before === '€' || before === '£';
  return before === '$' || before === '€' || before === '£' || before === '¥' || before === '#' || before === '+';
}

/** A day of the month: "3", "03", "3rd". */
export function readDayOfMonth(line: Line, at: number): Part | undefined {
  if (!line.isNumber(at)) return undefined;
  const surface = line.surface(at);
  if (surface.length > 2) return undefined;
  const value = parseDigits(surface)?.value ?? 0;
  if (value < 1 || value > 31) return undefined;
  if (line.isJoined(at + 1) && line.isWord(at + 1)) return suffixes.has(line.word(at + 1)) ? { value, end: at + 2 } : undefined;
  return { value, end: at + 1 };
}

/** A month with its capital, in full or short. */
export function readMonth(line: Line, at: number): Part | undefined {
  const word = dateWords.get(line.word(at));
  if (word === undefined || (word.kind !== 'month' && word.kind !== 'month-short') || !line.isCapitalised(at)) return undefined;
  return { value: word.value, end: at + 1 };
}

/** What says the year of a month, season or quarter: a year, or "last year". */
export interface OuterYear {
  readonly moment: Pick<Moment, 'year' | 'shift' | 'within'>;
  readonly end: number;
}

/** "fiscal 1990", "calendar 2018": before a year, and in the words of its date. */
export const yearKinds: ReadonlySet<string> = new Set(['fiscal', 'financial', 'calendar']);

/** Years that do not begin in January are named after the calendar's. */
export const kindsOfYear: ReadonlySet<string> = new Set([...yearKinds, 'school', 'academic', 'tax']);

/** "FY20", "FY2020", "FY 2020". */
export function readFiscalCode(line: Line, at: number): Part | undefined {
  const row = dateWords.get(line.word(at));
  if (row?.kind !== 'fiscal-code') return undefined;
  if (row.value > 0) return { value: row.value, end: at + 1 };
  const year = readYear(line, at + 1);
  return year === undefined ? undefined : { value: year.value, end: year.end };
}

const yearShifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** Counted from the date in force: "October that year", "January of the following year". */
const yearsInForce: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/** "2018", ", 2018", "of 2018", "last year", "of this year" behind a day, month, season or quarter. */
export function readOuterYear(line: Line, at: number): OuterYear | undefined {
  const mark = line.word(at);
  const from = mark === ',' || mark === 'of' ? at + 1 : at;
  const year = readYear(line, yearKinds.has(line.word(from)) ? from + 1 : from) ?? readFiscalCode(line, from) ?? readShortYear(line, from);
  if (year !== undefined) return { moment: { year: year.value }, end: year.end };
  return mark === ',' ? undefined : readRelativeYear(line, from);
}

/** "last year", "that year", "the following year". */
function readRelativeYear(line: Line, from: number): OuterYear | undefined {
  const isArticled = line.word(from) === 'the';
  const at = isArticled ? from + 1 : from;
  if (line.word(at + 1) !== 'year') return undefined;
  const told = isArticled || line.word(at) === 'that' ? yearsInForce.get(line.word(at)) : undefined;
  const offset = told ?? (isArticled ? undefined : yearShifts.get(line.word(at)));
  if (offset === undefined) return undefined;
  return { moment: { within: true, shift: { unit: 'year', offset, anchor: told === undefined ? 'published' : 'in-force' } }, end: at + 2 };
}
