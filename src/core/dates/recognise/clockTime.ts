import { parseDigits } from '../../figures/digits';
import type { Line } from '../../figures/line';
import type { DateExpression, DateRecogniser, Moment } from '../dateExpression';
import { dateWords } from '../dateWords';
import { readMonth, readYear } from '../readParts';
import { readZone } from '../timeZones';

const openers = new Set('at by until till from around about before after since between to shortly just on'.split(' '));

/** "10:30", "10:30pm", "10.30am", "10 p.m.", "14:30 GMT", "8:15:30 p.m.", "3 o'clock". */
export const clockInDigits: DateRecogniser = {
  name: 'clock-in-digits',
  kinds: ['number'],
  read(line, at) {
    const clock = readColon(line, at) ?? readHour(line, at) ?? readMilitary(line, at);
    if (clock === undefined) return undefined;
    const range = readRange(line, at, clock);
    if (range !== undefined) return range;
    const halved = readHalf(line, clock);
    if (halved === 'none') return undefined;
    const known = halved ?? clock;
    const zone = readZone(line, known.end);
    const local = line.word(known.end) === 'local' && line.word(known.end + 1) === 'time';
    const led = (openers.has(line.word(at - 1)) || isBehindDay(line, at - 1)) && !isPair(line, at);
    const isPointed = clock.written === 'point' && ((line.word(at - 1) === 'at' && endsClause(line, clock.end)) || isTrain(line, at));
    if (halved === undefined && zone === undefined && !local && !(clock.written === 'colon' && led) && !isPointed) return undefined;
    const moment: Moment = { hour: known.hour, minute: clock.minute };
    return time(at, zone?.end ?? known.end, withDetails(moment, clock.second, zone?.offset));
  },
};

/** "25 December 2015, 10:00", "on Tuesday, 10:00" */
function isBehindDay(line: Line, comma: number): boolean {
  // "22 Aug 2012 19:00"
  if (line.word(comma) !== ',') return readYear(line, comma) !== undefined && readMonth(line, comma - 1) !== undefined;
  const kind = dateWords.get(line.word(comma - 1))?.kind;
  return (
    (kind === 'weekday' && line.isCapitalised(comma - 1)) ||
    (readYear(line, comma - 1) !== undefined && readMonth(line, comma - 2) !== undefined)
  );
}

/** "the 7.42 to London" */
function isTrain(line: Line, at: number): boolean {
  const link = line.word(at + 1);
  return line.word(at - 1) === 'the' && (link === 'to' || link === 'from') && line.isCapitalised(at + 2);
}

/** "9-11am", "9 to 11 a.m.", "from 9.30 to 5pm": the half of the second serves the first, or the other half does. */
function readRange(line: Line, at: number, from: Clock): DateExpression | undefined {
  const link = line.word(from.end);
  const isBetween = link === 'and' && line.word(at - 1) === 'between';
  if (link !== 'to' && !line.isDash(from.end) && !isBetween) return undefined;
  const to = readColon(line, from.end + 1) ?? readHour(line, from.end + 1);
  if (to !== undefined && isDayOfHours(line, at, from, to)) {
    const moments = { from: { hour: from.hour, minute: from.minute }, to: { hour: to.hour, minute: to.minute } };
    return { first: at, end: to.end, type: 'time', value: { kind: 'range', ...moments }, confidence: 0.95 };
  }
  const half = to && line.isNumber(from.end + 1) ? readHalf(line, to) : undefined;
  if (to === undefined || half === undefined || half === 'none' || from.hour < 1 || from.hour > 12) return undefined;
  const begin = half.hour >= 12 && from.hour % 12 < half.hour % 12 ? (from.hour % 12) + 12 : from.hour % 12;
  const moments = { from: { hour: begin, minute: from.minute }, to: { hour: half.hour, minute: to.minute } };
  return { first: at, end: half.end, type: 'time', value: { kind: 'range', ...moments }, confidence: 0.95 };
}

/** "between 13:00 and 16:00", "from 09:30 - 16:00": a clock of 24 hours behind words of time. */
function isDayOfHours(line: Line, at: number, from: Clock, to: Clock): boolean {
  const before = line.word(at - 1);
  const isLed = before === 'between' || before === 'from';
  const isColon = from.written === 'colon' && to.written === 'colon' && from.second === undefined && to.second === undefined;
  return isLed && isColon && readHalf(line, to) === undefined;
}

function withDetails(moment: Moment, second: number | undefined, zone: string | undefined): Moment {
  const timed = second === undefined ? moment : { ...moment, second };
  return zone === undefined || zone === '' ? timed : { ...timed, zone };
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly end: number;
  readonly written: 'colon' | 'point' | 'other';
}

const pairs = new Set(['score', 'odds', 'ratio', 'verse', 'lead', 'margin', 'ahead', 'psalm']);

/** "the score stood at 10:30": two numbers, no time of day. */
function isPair(line: Line, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before -= 1) if (pairs.has(line.word(before))) return true;
  return false;
}

/** Hours that "in the …" adds to a clock of twelve. */
const dayParts: ReadonlyMap<string, number> = new Map([
  ['morning', 0],
  ['afternoon', 12],
  ['evening', 12],
]);

interface Half {
  /** Of the day. */
  readonly hour: number;
  readonly end: number;
}

/** "am", "p.m.", "noon", "o'clock", "in the morning", "at night" behind the clock; `none` where they cannot be. */
export function readHalf(line: Line, { hour, end }: Half): Half | 'none' | undefined {
  const half = line.word(end);
  const isOfTwelve = hour >= 1 && hour <= 12;
  if (half === 'am' || half === 'pm') return isOfTwelve ? { hour: (hour % 12) + (half === 'pm' ? 12 : 0), end: end + 1 } : 'none';
  if (hour === 12 && (half === 'noon' || half === 'midday')) return { hour, end: end + 1 };
  if (hour === 12 && half === 'midnight') return { hour: 0, end: end + 1 };
  const isRound = half === "o'clock";
  const from = isRound ? end + 1 : end;
  const part = isOfTwelve ? partOfDay(line, hour, from) : undefined;
  return part ?? (isRound ? { hour, end: end + 1 } : undefined);
}

/** "in the afternoon", "at night" */
function partOfDay(line: Line, hour: number, at: number): Half | undefined {
  // "eleven at night", "one at night"
  if (line.word(at) === 'at' && line.word(at + 1) === 'night') return { hour: hour >= 6 && hour < 12 ? hour + 12 : hour % 12, end: at + 2 };
  const part = line.word(at) === 'in' && line.word(at + 1) === 'the' ? dayParts.get(line.word(at + 2)) : undefined;
  return part === undefined ? undefined : { hour: (hour % 12) + part, end: at + 3 };
}

function readColon(line: Line, at: number): Clock | undefined {
  if (line.word(at + 1) !== ':' || !line.isJoined(at + 1) || !line.isJoined(at + 2)) return undefined;
  const hour = wholeNumber(line, at);
  const minute = twoDigits(line, at + 2);
  if (hour === undefined || minute === undefined || hour > 24) return undefined;
  if (line.word(at + 3) !== ':' || !line.isJoined(at + 3)) return { hour, minute, end: at + 3, written: 'colon' };
  const second = twoDigits(line, at + 4);
  return second === undefined ? undefined : { hour, minute, second, end: at + 5, written: 'colon' };
}

function twoDigits(line: Line, at: number): number | undefined {
  const value = line.surface(at).length === 2 ? wholeNumber(line, at) : undefined;
  return value === undefined || value > 59 ? undefined : value;
}

/** "10", "10.30" (one token). */
function readHour(line: Line, at: number): Clock | undefined {
  const surface = line.surface(at);
  if (surface.length > 5) return undefined;
  const point = surface.indexOf('.');
  const hour = Number(point < 0 ? surface : surface.slice(0, point));
  const minute = point < 0 ? 0 : Number(surface.slice(point + 1));
  if ((point < 0 ? surface.length : point) > 2 || (point >= 0 && surface.length - point !== 3)) return undefined;
  return hour <= 24 && minute <= 59 ? { hour, minute, end: at + 1, written: point < 0 ? 'other' : 'point' } : undefined;
}

/** "1430 GMT", "2200 hours". */
function readMilitary(line: Line, at: number): Clock | undefined {
  const value = line.surface(at).length === 4 ? wholeNumber(line, at) : undefined;
  if (value === undefined || value % 100 > 59 || value >= 2400) return undefined;
  if (line.word(at + 1) === 'hours' && (line.word(at - 1) === 'at' || line.surface(at).startsWith('0')))
    return { hour: Math.floor(value / 100), minute: value % 100, end: at + 2, written: 'colon' };
  return readZone(line, at + 1) === undefined
    ? undefined
    : { hour: Math.floor(value / 100), minute: value % 100, end: at + 1, written: 'other' };
}

function wholeNumber(line: Line, at: number): number | undefined {
  if (!line.isNumber(at)) return undefined;
  const digits = parseDigits(line.surface(at));
  return digits?.plain ? digits.value : undefined;
}

/** "The bell rang at 9.30." has nothing behind it that it could count. */
function endsClause(line: Line, at: number): boolean {
  return (
    !line.isNumber(at) &&
    !line.isDash(at) &&
    line.word(at) !== '%' &&
    (!line.isWord(at) || line.word(at) === 'on' || line.word(at) === 'and')
  );
}

export function time(first: number, end: number, moment: Moment): DateExpression {
  return { first, end, type: 'time', value: { kind: 'moment', moment }, confidence: 0.96 };
}
