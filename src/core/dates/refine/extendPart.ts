import type { Line } from '../../figures/line';
import { ordinalWords } from '../../figures/numberWords';
import { readNumeral } from '../../figures/readNumeral';
import type { DateExpression, DatePart, Moment } from '../dateExpression';
import { type TimeUnit, unitWords } from '../dateWords';
import { feastNames } from '../feastNames';

const openings = new Set(['first', 'opening', 'early', 'earliest', 'initial']);
const closings = new Set(['last', 'final', 'closing', 'late', 'dying', 'latter']);
const dayParts = new Set(['night', 'evening', 'morning', 'afternoon']);
const weekLinks = new Set(['beginning', 'ending', 'commencing', 'starting', 'ended']);

/** Takes in what names a part of the period behind "of": "the first week of May 2018", "the second half of March", "the night of 3–4 May". */
export function extendPart(line: Line, date: DateExpression, floor: number): DateExpression {
  const at = date.first - 2;
  if (date.type !== 'date' || at < floor) return date;
  const link = line.word(date.first - 1);
  const noun = line.word(at);
  if (link === 'of') return at === floor ? date : partOfDate(line, date, at, floor);
  if (weekLinks.has(link)) return noun === 'week' ? weekAround(line, date, at, floor, 'week') : date;
  const isBeside = noun === 'day' && (link === 'after' || link === 'before');
  return isBeside ? besideFeast(line, date, at, link === 'after' ? 1 : -1, floor) : date;
}

function partOfDate(line: Line, date: DateExpression, at: number, floor: number): DateExpression {
  const noun = line.word(at);
  if (dayParts.has(noun)) return isDay(date) ? withArticle(line, date, at, floor) : date;
  if (noun === 'weekend') return weekAround(line, date, at, floor, 'weekend');
  if (date.value.kind !== 'moment') return date;
  if (noun === 'eve') return eveOf(line, date, date.value.moment, at, floor);
  if (noun === 'week' && isDay(date)) return weekAround(line, date, at, floor, 'week');
  return isLong(date.value.moment) ? rankedPart(line, date, date.value.moment, at, floor) : date;
}

/** "the first week of", "the last three months of", "the second half of" */
function rankedPart(line: Line, date: DateExpression, moment: Moment, at: number, floor: number): DateExpression {
  const row = unitWords.get(line.word(at));
  if (row === undefined && line.word(at) !== 'half') return date;
  const counted = row?.plural ? countBefore(line, at) : undefined;
  const rankAt = (counted?.first ?? at) - 1;
  const part = partOf(line.word(rankAt), row?.unit ?? 'half', counted?.count ?? (row?.plural ? undefined : 1));
  if (part === undefined || rankAt < floor) return date;
  return withArticle(line, { ...date, value: { kind: 'moment', moment: { ...moment, part } } }, rankAt, floor);
}

/** "the eve of Thanksgiving" */
function eveOf(line: Line, date: DateExpression, moment: Moment, at: number, floor: number): DateExpression {
  if (!isDay(date) && moment.feast === undefined) return date;
  return withArticle(line, { ...date, value: { kind: 'moment', moment: { ...moment, plus: -1 } } }, at, floor);
}

/** "the week of April 22", "the week ending 4 March", "the weekend of 24-25 December": the one in which that day lies, or is nearest to it. */
function weekAround(line: Line, date: DateExpression, at: number, floor: number, unit: 'week' | 'weekend'): DateExpression {
  if (line.word(at - 1) !== 'the' || at - 1 < floor || !isDay(date)) return date;
  const whole = date.value.kind === 'moment' ? date.value.moment : date.value.kind === 'range' ? date.value.from : undefined;
  if (whole === undefined) return date;
  return { ...date, first: at - 1, value: { kind: 'moment', moment: { ...whole, part: { unit, nth: 0 } } } };
}

/** "the day after Christmas", "the day before Easter Sunday". "The day after Christmas's sales" is none. */
function besideFeast(line: Line, date: DateExpression, at: number, plus: number, floor: number): DateExpression {
  const isFeast = date.value.kind === 'moment' && feastNames.has(line.word(date.first)) && line.isCapitalised(date.first);
  if (!isFeast || line.word(at - 1) !== 'the' || at - 1 < floor || line.word(date.end) === "'s") return date;
  const { moment } = date.value as Extract<DateExpression['value'], { kind: 'moment' }>;
  const isOneDay = moment.day !== undefined || moment.feast !== undefined;
  return isOneDay && moment.part === undefined ? { ...date, first: at - 1, value: { kind: 'moment', moment: { ...moment, plus } } } : date;
}

function withArticle(line: Line, date: DateExpression, at: number, floor: number): DateExpression {
  return { ...date, first: line.word(at - 1) === 'the' && at - 1 >= floor ? at - 1 : at };
}

function isDay({ value }: DateExpression): boolean {
  const moment = value.kind === 'moment' ? value.moment : value.kind === 'range' ? value.from : undefined;
  return moment !== undefined && moment.hour === undefined && (moment.day !== undefined || moment.weekday !== undefined);
}

function isLong({ day, weekday, hour, shift, part, quarter, half }: Moment): boolean {
  const isShort = day !== undefined || weekday !== undefined || hour !== undefined || shift?.unit === 'day' || shift?.unit === 'week';
  return !isShort && part === undefined && quarter === undefined && half === undefined;
}

/** "the first three months of": the number before the unit. */
function countBefore(line: Line, unitAt: number): { readonly count: number; readonly first: number } | undefined {
  const numeral = readNumeral(line, unitAt - 1);
  return numeral?.end === unitAt && numeral.value <= 60 ? { count: numeral.value, first: unitAt - 1 } : undefined;
}

function partOf(rank: string, unit: TimeUnit | 'half', count: number | undefined): DatePart | undefined {
  if (closings.has(rank)) return part(unit, -1, count);
  if (openings.has(rank)) return part(unit, 1, count);
  const nth = ordinalWords.get(rank);
  return nth === undefined || nth > 5 || count !== 1 ? undefined : part(unit, nth, 1);
}

function part(unit: TimeUnit | 'half', nth: number, count: number | undefined): DatePart {
  return count === undefined ? { unit, nth } : { unit, nth, count };
}
