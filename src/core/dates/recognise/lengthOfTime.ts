import type { Line } from '../../figures/line';
import { scaleWords } from '../../figures/numberWords';
import { type DateExpression, type DateRecogniser, type DateValue, dateOf } from '../dateExpression';
import { type TimeUnit, unitWords } from '../dateWords';
import { fromEvent, length, lengthOpeners } from '../lengthExpression';
import { printDuration } from '../printDate';
import { readDistance } from '../readDistance';
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

/** Behind "one day" these make it a length. */
const measured = new Set(['after', 'before']);

function lengthOf(line: Line, span: TimeSpan): DateExpression | undefined {
  // "the 100 metres in 10 seconds" is a length, "a 10-second" too; "one day" and "one second" are idioms more often.
  const isIdiom = line.word(span.first) === 'one' && span.count === 1 && !measured.has(line.word(span.end));
  if (isIdiom && !lengthOpeners.has(line.word(span.first - 1)) && !line.isTightDash(span.first + 1)) return undefined;
  return fromEvent(line, length(span, 0.95));
}
