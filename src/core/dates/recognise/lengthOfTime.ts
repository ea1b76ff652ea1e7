import type { Line } from '../../figures/line';
import { scaleWords } from '../../figures/numberWords';
import { unitNames, unitSigns } from '../../figures/units';
import { withFields } from '../../withFields';
import { type DateExpression, type DateRecogniser, type DateValue, dateOf, type Shift } from '../dateExpression';
import { type TimeUnit, unitWords } from '../dateWords';
import { printDuration } from '../printDate';
import { readTimeSpan, type TimeSpan } from '../readTimeSpan';

/** "two weeks ago", "three years later", and the length alone: "for two years", "a three-day visit". */
export const lengthOfTime: DateRecogniser = {
  name: 'length-of-time',
  kinds: ['number', 'number-word', 'vague'],
  read(line, at) {
    const isScale = scaleWords.has(line.word(at));
    // "a hundred years ago": the article stands before the word that leads here.
    if (isScale && line.word(at - 1) !== 'a') return undefined;
    const span = readTimeSpan(line, isScale ? at - 1 : at);
    if (span === undefined) return undefined;
    return (
      readDistance(line, span) ?? readTime(line, span) ?? readCompound(line, span) ?? readShareOfUnit(line, span) ?? lengthOf(line, span)
    );
  },
};

/** "in two weeks' time" */
function readTime(line: Line, { first, end, unit, count, upTo }: TimeSpan): DateExpression | undefined {
  const marked = line.word(end) === "'" || line.word(end) === "'s" ? end + 1 : end;
  if (marked === end || line.word(marked) !== 'time' || count === undefined || upTo !== undefined || !Number.isInteger(count))
    return undefined;
  return dateOf(first, marked + 1, { shift: { unit, offset: count, anchor: 'published' } }, 0.96);
}

const finer: ReadonlyMap<string, string> = new Map([
  ['year', 'month'],
  ['month', 'day'],
  ['week', 'day'],
  ['day', 'hour'],
  ['hour', 'minute'],
  ['minute', 'second'],
]);

/** "two years and three months", "3 hours 20 minutes": a length and the next smaller unit. */
function readCompound(line: Line, span: TimeSpan): DateExpression | undefined {
  const { first, end, unit, count, upTo } = span;
  if (count === undefined || upTo !== undefined || !Number.isInteger(count)) return undefined;
  const rest: { unit: TimeUnit; count: number }[] = [];
  let behind = end;
  let larger: string = unit;
  for (;;) {
    const link = line.word(behind);
    const next = readTimeSpan(line, link === 'and' || link === ',' ? behind + 1 : behind);
    if (next?.count === undefined || next.unit !== finer.get(larger) || next.upTo !== undefined || next.first < behind) break;
    rest.push({ unit: next.unit, count: next.count });
    behind = next.end;
    larger = next.unit;
  }
  if (rest.length === 0) return undefined;
  const value: DateValue = { kind: 'duration', unit, count, rest };
  const isDistance = pointers.has(line.word(behind));
  return { first, end: isDistance ? behind + 1 : behind, type: isDistance ? 'date' : 'duration', value, confidence: 0.95 };
}

/** Units long enough to hold some of another: "three days a week", "24 hours a day". */
const holders: ReadonlyMap<string, string> = new Map([
  ['hour', 'day'],
  ['day', 'week month year'],
  ['week', 'year month'],
  ['month', 'year'],
]);

/** "three days a week": how often, not how long. */
function readShareOfUnit(line: Line, { first, end, unit, count }: TimeSpan): DateExpression | undefined {
  const article = line.word(end);
  // "risen by three months a year" is a rate.
  if (line.word(first - 1) === 'by') return undefined;
  if (count === undefined || (article !== 'a' && article !== 'per' && article !== 'each' && article !== 'every')) return undefined;
  const whole = unitWords.get(line.word(end + 1));
  if (whole === undefined || whole.plural || !holders.get(unit)?.split(' ').includes(whole.unit)) return undefined;
  const interval = `R/${printDuration(whole.unit, whole.times)}`;
  return { first, end: end + 2, type: 'set', value: { kind: 'set', interval }, confidence: 0.93 };
}

const pointers = new Set(['ago', 'later', 'earlier']);

const lengthOpeners = new Set(
  'for in within after over during than least about nearly almost around roughly under only just some every throughout half another up'.split(
    ' ',
  ),
);
const endOpeners = new Set(['at', 'by', 'before', 'until', 'till', 'to', 'since', 'from', 'of']);
const behindLength = new Set(['after', 'before', 'since', 'or']);

/** "a year ago", "a decade later", "for a year", "a year after"; "$2m a year" is a rate. "year-long" too. */
export const singleUnit: DateRecogniser = {
  name: 'single-unit',
  kinds: ['unit'],
  read(line, at) {
    const row = unitWords.get(line.word(at));
    if (row === undefined || row.plural || !line.isLower(at)) return undefined;
    if (line.isTightDash(at + 1) && line.word(at + 2) === 'long')
      return length({ first: at, end: at + 3, unit: row.unit, count: row.times }, 0.93);
    const end = yearEnd(line, at, row.unit);
    if (end !== undefined) return end;
    if (line.isTightDash(at - 1) && line.word(at - 2) === 'half')
      return length({ first: at - 2, end: at + 1, unit: row.unit, count: row.times / 2 }, 0.9);
    const article = line.word(at - 1);
    if (article === 'the' && line.word(at + 1) === 'before' && !line.isWord(at + 2)) return before(at, row.unit);
    if (article !== 'a' && article !== 'an') return undefined;
    if (row.unit === 'quarter' && line.word(at + 1) === 'of') return quarterOf(line, at);
    const span: TimeSpan = { first: at - 1, end: at + 1, unit: row.unit, count: row.times };
    const distance = readDistance(line, span);
    if (distance !== undefined) return distance;
    const longer = readAndAHalf(line, span);
    if (longer !== undefined) return longer;
    const led = lengthOpeners.has(line.word(at - 2)) || behindLength.has(line.word(at + 1));
    if (!led || line.isTightDash(at + 1) || isRate(line, at - 2)) return undefined;
    return fromEvent(line, length(span, 0.88));
  },
};

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

/** "the year before.": counted from the date in force. */
function before(at: number, unit: TimeSpan['unit']): DateExpression {
  return dateOf(at - 1, at + 2, { shift: { unit, offset: -1, anchor: 'in-force' } }, 0.88);
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

function readDistance(line: Line, span: TimeSpan): DateExpression | undefined {
  const word = line.word(span.end);
  const shift = direction(line, span.end);
  if (shift === undefined) return undefined;
  const end = span.end + (word === 'from' ? 2 : 1);
  const { unit, count, upTo, vague } = span;
  if (count === undefined || upTo !== undefined || !Number.isInteger(count) || unit === 'second') {
    const value: DateValue = {
      kind: 'duration',
      unit,
      ...(count !== undefined && { count }),
      ...(upTo !== undefined && { upTo }),
      ...(vague !== undefined && { vague }),
    };
    return { first: span.first, end, type: 'date', value, confidence: 0.9 };
  }
  return dateOf(span.first, end, { shift: { unit, offset: count * shift.sign, anchor: shift.anchor } }, 0.97);
}

/** Which way, and from where, the word behind a length points. */
function direction(line: Line, at: number): { readonly sign: number; readonly anchor: Shift['anchor'] } | undefined {
  switch (line.word(at)) {
    case 'ago':
      return { sign: -1, anchor: 'published' };
    case 'earlier':
    case 'beforehand':
    case 'previously':
      return line.word(at + 1) === 'than' ? undefined : { sign: -1, anchor: 'in-force' };
    case 'later':
    case 'afterwards':
      return line.word(at + 1) === 'than' ? undefined : { sign: 1, anchor: 'in-force' };
    case 'from':
      return line.word(at + 1) === 'now' ? { sign: 1, anchor: 'published' } : undefined;
    case 'hence':
      return { sign: 1, anchor: 'published' };
    default:
      return undefined;
  }
}

/** Behind "one day" these make it a length. */
const measured = new Set(['after', 'before']);

function lengthOf(line: Line, span: TimeSpan): DateExpression | undefined {
  // "the 100 metres in 10 seconds" is a length, "a 10-second" too; "one day" and "one second" are idioms more often.
  const isIdiom = line.word(span.first) === 'one' && span.count === 1 && !measured.has(line.word(span.end));
  if (isIdiom && !lengthOpeners.has(line.word(span.first - 1)) && !line.isTightDash(span.first + 1)) return undefined;
  return fromEvent(line, length(span, 0.95));
}

/** "two years after the uprising", "six years before he took the job": a length that an event is the end of. */
function fromEvent(line: Line, date: DateExpression): DateExpression {
  const { value, end } = date;
  const link = line.word(end);
  if (value.kind !== 'duration' || value.count === undefined || value.upTo !== undefined || value.shift !== undefined) return date;
  if ((link !== 'after' && link !== 'before') || !line.isWord(end + 1)) return date;
  const shift: Shift = { unit: value.unit, offset: link === 'after' ? value.count : -value.count, anchor: 'event' };
  return { ...date, value: withFields(value, { shift }) };
}

function length(span: TimeSpan, confidence: number): DateExpression {
  const { first, end, ...value } = span;
  return { first, end, type: 'duration', value: { kind: 'duration', ...value }, confidence };
}
