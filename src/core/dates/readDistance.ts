import type { Line } from '../figures/line';
import { type DateExpression, type DateValue, dateOf, type Moment, type Shift } from './dateExpression';
import { dateWords, type TimeUnit } from './dateWords';
import { lengthOpeners } from './lengthExpression';
import type { TimeSpan } from './readTimeSpan';

/** "two weeks ago", "three years later", "a week from Tuesday", "a year ago today": a length with a word behind it that points from somewhere. */
export function readDistance(line: Line, span: TimeSpan): DateExpression | undefined {
  const pointer = readPointer(line, span.end);
  if (pointer === undefined) return undefined;
  const { unit, count } = wholeUnits(span);
  if (count === undefined || span.upTo !== undefined || unit === 'second') return vagueDistance(span, pointer.end);
  const shift: Shift = { unit, offset: count * pointer.sign, anchor: pointer.anchor };
  if (pointer.weekday !== undefined) return fromWeekday(line, span.first, shift, pointer.weekday, pointer.end);
  return (
    fromNamedDay(line, span.first, shift, pointer) ??
    withAnchorDay(line, span.first, shift, pointer) ??
    dateOf(span.first, pointer.end, { shift }, 0.97)
  );
}

function vagueDistance({ first, unit, count, upTo, vague }: TimeSpan, end: number): DateExpression {
  const value: DateValue = {
    kind: 'duration',
    unit,
    ...(count !== undefined && { count }),
    ...(upTo !== undefined && { upTo }),
    ...(vague !== undefined && { vague }),
  };
  return { first, end, type: 'date', value, confidence: 0.9 };
}

const finer: Partial<Record<TimeUnit, readonly [unit: TimeUnit, times: number]>> = {
  decade: ['year', 10],
  century: ['year', 100],
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
};

/** "a year and a half" is 18 months; no count where it cannot be made whole. */
function wholeUnits({ unit, count }: TimeSpan): { readonly unit: TimeUnit; readonly count?: number } {
  if (count === undefined || Number.isInteger(count)) return { unit, ...(count !== undefined && { count }) };
  const smaller = finer[unit];
  const whole = smaller === undefined ? Number.NaN : count * smaller[1];
  return smaller !== undefined && Number.isInteger(whole) ? { unit: smaller[0], count: whole } : { unit };
}

interface Pointer {
  readonly sign: number;
  readonly anchor: Shift['anchor'];
  readonly end: number;
  /** Behind "from": a day named by its word. */
  readonly day?: number;
  /** Behind "from": a weekday. */
  readonly weekday?: number;
}

/** Which way, and from where, the word behind a length points. */
function readPointer(line: Line, at: number): Pointer | undefined {
  switch (line.word(at)) {
    case 'ago':
      return { sign: -1, anchor: 'published', end: at + 1 };
    case 'earlier':
    case 'beforehand':
    case 'previously':
      return line.word(at + 1) === 'than' ? undefined : { sign: -1, anchor: 'in-force', end: at + 1 };
    case 'later':
    case 'afterwards':
      return line.word(at + 1) === 'than' ? undefined : { sign: 1, anchor: 'in-force', end: at + 1 };
    case 'from':
      return readFrom(line, at + 1);
    case 'before':
      // "two days before, a scout had been shot"
      return line.isWord(at + 1) || line.isNumber(at + 1) ? undefined : { sign: -1, anchor: 'in-force', end: at + 1 };
    case 'after':
      return line.word(at + 1) === 'that' && !line.isCapitalised(at + 2) ? { sign: 1, anchor: 'in-force', end: at + 2 } : undefined;
    case 'hence':
      return { sign: 1, anchor: 'published', end: at + 1 };
    default:
      return undefined;
  }
}

/** "from now", "from today", "from tomorrow", "from Tuesday". */
function readFrom(line: Line, at: number): Pointer | undefined {
  const pointer: Pointer = { sign: 1, anchor: 'published', end: at + 1 };
  if (line.word(at) === 'now') return pointer;
  const word = dateWords.get(line.word(at));
  if (word?.kind === 'deictic' && word.value >= 0 && line.word(at) !== 'tonight') return { ...pointer, day: word.value };
  const isDay = word?.kind === 'weekday' && line.isCapitalised(at) && !line.word(at).endsWith('days');
  return isDay ? { ...pointer, weekday: word.value } : undefined;
}

/** "a week from Tuesday". "Will last six weeks from Monday" is a length. */
function fromWeekday(line: Line, first: number, shift: Shift, weekday: number, end: number): DateExpression | undefined {
  if (shift.unit !== 'week' || lengthOpeners.has(line.word(first - 1))) return undefined;
  return dateOf(first, end, { weekday, shift: { ...shift, offset: shift.offset + 1 } }, 0.93);
}

/** "two days from today", "a week from tomorrow": these are days, whatever the unit. */
function fromNamedDay(line: Line, first: number, shift: Shift, { end, day }: Pointer): DateExpression | undefined {
  const { unit, offset } = shift;
  if (day === undefined) return undefined;
  const days = unit === 'week' ? 7 * offset : unit === 'day' ? offset : undefined;
  if (days !== undefined) return dateOf(first, end, { shift: { ...shift, unit: 'day', offset: days + day } }, 0.96);
  return line.word(end - 1) === 'today' ? dateOf(first, end, { shift, keeps: 'day' }, 0.95) : undefined;
}

const kept: ReadonlyMap<string, NonNullable<Moment['keeps']>> = new Map([
  ['week', 'week'],
  ['month', 'month'],
]);

/** "a year ago today", "a year ago this month", "a week ago Tuesday". */
function withAnchorDay(line: Line, first: number, shift: Shift, { end, anchor, sign }: Pointer): DateExpression | undefined {
  if (anchor !== 'published' || sign > 0) return undefined;
  if (line.word(end) === 'today') return dateOf(first, end + 1, { shift, keeps: 'day' }, 0.96);
  const keeps = line.word(end) === 'this' ? kept.get(line.word(end + 1)) : undefined;
  if (keeps !== undefined && keeps !== shift.unit) return dateOf(first, end + 2, { shift, keeps }, 0.95);
  const dayAt = line.word(end) === 'on' ? end + 1 : end;
  const day = dateWords.get(line.word(dayAt));
  if (shift.unit !== 'week' || day?.kind !== 'weekday' || !line.isCapitalised(dayAt) || line.word(dayAt).endsWith('days')) return undefined;
  return dateOf(first, dayAt + 1, { weekday: day.value, shift: { ...shift, offset: shift.offset - 1 } }, 0.93);
}
