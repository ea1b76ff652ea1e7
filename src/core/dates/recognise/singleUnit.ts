import type { Line } from '../../figures/line';
import { unitNames, unitSigns } from '../../figures/units';
import { type DateExpression, type DateRecogniser, dateOf } from '../dateExpression';
import { type TimeUnit, type UnitWord, unitWords } from '../dateWords';
import { fromEvent, length, lengthOpeners } from '../lengthExpression';
import { readDistance } from '../readDistance';
import type { TimeSpan } from '../readTimeSpan';

const endOpeners = new Set(['at', 'by', 'before', 'until', 'till', 'to', 'since', 'from', 'of']);
const behindLength = new Set(['after', 'before', 'since', 'or']);

/** "a year ago", "a decade later", "for a year", "a year after"; "$2m a year" is a rate. "year-long" too. */
export const singleUnit: DateRecogniser = {
  name: 'single-unit',
  kinds: ['unit'],
  read(line, at) {
    const row = unitWords.get(line.word(at));
    if (row === undefined || row.plural || !line.isLower(at)) return undefined;
    return hyphened(line, at, row) ?? yearEnd(line, at, row.unit) ?? whole(line, at, row) ?? withArticle(line, at, row);
  },
};

/** "year-long", "a half-hour", "a half hour" */
function hyphened(line: Line, at: number, { unit, times }: UnitWord): DateExpression | undefined {
  if (line.isTightDash(at + 1) && line.word(at + 2) === 'long') return length({ first: at, end: at + 3, unit, count: times }, 0.93);
  const isHalf = line.isTightDash(at - 1)
    ? line.word(at - 2) === 'half'
    : line.word(at - 1) === 'half' && line.word(at - 2) === 'a' && !line.isTightDash(at + 1);
  return isHalf ? length({ first: at - 2, end: at + 1, unit, count: times / 2 }, 0.9) : undefined;
}

function withArticle(line: Line, at: number, { unit, times }: UnitWord): DateExpression | undefined {
  const article = line.word(at - 1);
  if (article === 'the' && !line.isWord(at + 2)) return beside(line, at, unit);
  if (article !== 'a' && article !== 'an') return undefined;
  // "in a year's time"
  if (line.word(at + 1) === "'s" && line.word(at + 2) === 'time')
    return dateOf(at - 1, at + 3, { shift: { unit, offset: times, anchor: 'published' } }, 0.95);
  if (unit === 'quarter' && line.word(at + 1) === 'of') return quarterOf(line, at);
  const span: TimeSpan = { first: at - 1, end: at + 1, unit, count: times };
  return readDistance(line, span) ?? readAndAHalf(line, span) ?? lengthAlone(line, at, span);
}

function lengthAlone(line: Line, at: number, span: TimeSpan): DateExpression | undefined {
  const isMost = line.word(at - 2) === 'of' && line.word(at - 3) === 'part';
  const led = isMost || lengthOpeners.has(line.word(at - 2)) || behindLength.has(line.word(at + 1));
  if (!led || line.isTightDash(at + 1) || isRate(line, at - 2)) return undefined;
  return fromEvent(line, length(span, 0.88));
}

/** "year-end", "at year end" */
function yearEnd(line: Line, at: number, unit: TimeUnit): DateExpression | undefined {
  if (unit === 'day') return undefined;
  // "by year's end"
  if (line.word(at + 1) === "'s" && line.word(at + 2) === 'end' && endOpeners.has(line.word(at - 1)))
    return dateOf(at, at + 3, { shift: { unit, offset: 0, anchor: 'published' } }, 0.9);
  const isTight = line.isTightDash(at + 1) && line.word(at + 2) === 'end';
  const isLoose = line.word(at + 1) === 'end' && endOpeners.has(line.word(at - 1)) && !line.isWord(at + 2);
  if (!isTight && !isLoose) return undefined;
  return dateOf(at, isTight ? at + 3 : at + 2, { shift: { unit, offset: 0, anchor: 'published' } }, 0.9);
}

/** "a quarter of a century"; any other quarter of a thing is a share. */
function quarterOf(line: Line, at: number): DateExpression | undefined {
  const row = line.word(at + 2) === 'a' || line.word(at + 2) === 'an' ? unitWords.get(line.word(at + 3)) : undefined;
  return row === undefined ? undefined : length({ first: at - 1, end: at + 4, unit: row.unit, count: row.times / 4 }, 0.93);
}

/** "the year before.", "The day after, ": counted from the date in force. */
function beside(line: Line, at: number, unit: TimeUnit): DateExpression | undefined {
  const link = line.word(at + 1);
  if (link !== 'before' && link !== 'after') return undefined;
  return dateOf(at - 1, at + 2, { shift: { unit, offset: link === 'before' ? -1 : 1, anchor: 'in-force' } }, 0.88);
}

/** "all day", "all week" */
const allUnits = new Set<TimeUnit>(['day', 'week', 'month', 'year']);
const longUnits = new Set<TimeUnit>([...allUnits, 'decade', 'century']);
const wholeWords = new Set(['full', 'whole', 'entire']);
const articles = new Set(['a', 'an', 'the']);

/** "all day", "a full week", "the whole year", "an entire decade". */
function whole(line: Line, at: number, { unit, times }: UnitWord): DateExpression | undefined {
  const before = line.word(at - 1);
  if (line.isTightDash(at + 1)) return undefined;
  if (before === 'all' && allUnits.has(unit) && line.word(at - 2) !== 'of')
    return length({ first: at - 1, end: at + 1, unit, count: 1 }, 0.88);
  if (!wholeWords.has(before) || !longUnits.has(unit) || !articles.has(line.word(at - 2)) || line.word(at + 1) === 'of') return undefined;
  return length({ first: at - 2, end: at + 1, unit, count: times }, 0.88);
}

/** "a year and a half". */
function readAndAHalf(line: Line, span: TimeSpan): DateExpression | undefined {
  const { end } = span;
  if (line.word(end) !== 'and' || line.word(end + 1) !== 'a' || line.word(end + 2) !== 'half') return undefined;
  const longer = { ...span, end: end + 3, count: (span.count ?? 1) + 0.5 };
  return readDistance(line, longer) ?? length(longer, 0.93);
}

/** "times a week", "£3 a day", "3mm a year": what stands before is counted by the unit. */
function isRate(line: Line, at: number): boolean {
  const word = line.word(at);
  if (line.isNumber(at) || word === 'times' || word === '%' || word === 'percent' || word === 'cent') return true;
  return line.isNumber(at - 1) && (unitNames.has(word) || unitSigns.has(word));
}

/** "a yearlong inquiry", "a monthslong siege" */
export const longWord: DateRecogniser = {
  name: 'long-word',
  kinds: ['long-word'],
  read(line, at) {
    if (!line.isLower(at)) return undefined;
    const word = line.word(at).slice(0, -'long'.length);
    const row = unitWords.get(word);
    if (row === undefined) return undefined;
    if (!row.plural) return length({ first: at, end: at + 1, unit: row.unit, count: row.times }, 0.93);
    return {
      first: at,
      end: at + 1,
      type: 'duration',
      value: { kind: 'duration', unit: row.unit, vague: word, isBare: true },
      confidence: 0.9,
    };
  },
};
