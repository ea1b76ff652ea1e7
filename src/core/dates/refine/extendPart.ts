import type { Line } from '../../figures/line';
import { ordinalWords } from '../../figures/numberWords';
import { readNumeral } from '../../figures/readNumeral';
import type { DateExpression, DatePart, Moment } from '../dateExpression';
import { type TimeUnit, unitWords } from '../dateWords';

const openings = new Set(['first', 'opening', 'early', 'earliest', 'initial']);
const closings = new Set(['last', 'final', 'closing', 'late', 'dying', 'latter']);
const dayParts = new Set(['night', 'evening', 'morning', 'afternoon', 'eve']);

/** Takes in what names a part of the period behind "of": "the first week of May 2018", "the second half of March", "the night of 3–4 May". */
export function extendPart(line: Line, date: DateExpression, floor: number): DateExpression {
  if (date.type !== 'date' || line.word(date.first - 1) !== 'of') return date;
  const at = date.first - 2;
  if (at <= floor) return date;
  if (dayParts.has(line.word(at))) return isDay(date) ? withArticle(line, date, at, floor) : date;
  if (date.value.kind !== 'moment') return date;
  if (line.word(at) === 'week' && isDay(date)) return weekOf(line, date, date.value.moment, at, floor);
  if (!isLong(date.value.moment)) return date;
  const row = unitWords.get(line.word(at));
  if (row === undefined && line.word(at) !== 'half') return date;
  const counted = row?.plural ? countBefore(line, at) : undefined;
  const rankAt = (counted?.first ?? at) - 1;
  const part = partOf(line.word(rankAt), row?.unit ?? 'half', counted?.count ?? (row?.plural ? undefined : 1));
  if (part === undefined || rankAt < floor) return date;
  const partial = { ...date, value: { kind: 'moment' as const, moment: { ...date.value.moment, part } } };
  return withArticle(line, partial, rankAt, floor);
}

/** "the week of April 22": the week in which that day lies. */
function weekOf(line: Line, date: DateExpression, moment: Moment, at: number, floor: number): DateExpression {
  if (line.word(at - 1) !== 'the' || at - 1 < floor) return date;
  return { ...date, first: at - 1, value: { kind: 'moment', moment: { ...moment, part: { unit: 'week', nth: 0 } } } };
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
