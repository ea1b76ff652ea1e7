import type { Building } from '../building';
import type { FigureMark } from '../draft';
import { endOfWord, type Line } from '../figures/line';
import { boundFields } from '../figures/refine/addBounds';
import type { Figure, RelativeDate } from '../model';
import { withFields } from '../withFields';
import { type Day, dayNumber, dayOf } from './calendar';
import type { DateExpression, DateValue, Moment, Shift } from './dateExpression';
import { printPart } from './partOfPeriod';
import { joinDurations, printDuration } from './printDate';
import { readDirection } from './readDirection';
import { type Anchors, type Direction, finished, type Resolved } from './resolved';
import { resolveMoment } from './resolveMoment';

type FigureFields = Omit<Figure, 'id' | 'type'>;

export interface Dated {
  readonly mark: FigureMark;
  /** What the text speaks of from here on; absent where the expression sets no date. */
  readonly inForce?: Moment;
}

/** Resolves an expression against its anchors and gives it its place in the text. */
export function toFigureMark(line: Line, date: DateExpression, anchors: Anchors): Dated {
  let known: Direction | undefined;
  const direction = (): Direction => {
    known ??= readDirection(line, date.first, date.end);
    return known;
  };
  const { figure, inForce } = readValue(date.value, anchors, direction);
  const mark: FigureMark = {
    start: line.tokens.starts[date.first] ?? 0,
    end: endOfWord(line.tokens, date.end - 1),
    firstToken: date.first,
    endToken: date.end,
    type: date.type,
    confidence: date.confidence,
    figure: date.bounds === undefined ? figure : boundFields(figure, date.bounds),
  };
  return inForce === undefined ? { mark } : { mark, inForce };
}

interface Value {
  readonly figure: FigureFields;
  readonly inForce?: Moment;
}

function readValue(value: DateValue, anchors: Anchors, direction: () => Direction): Value {
  switch (value.kind) {
    case 'moment':
      return momentValue(value.moment, anchors, direction);
    case 'open': {
      const begun = momentValue(value.from, anchors, () => 'past');
      const { figure } = begun;
      return figure.interval === undefined ? begun : { ...begun, figure: { ...figure, interval: `${figure.interval}/..` } };
    }
    case 'range':
      return rangeValue(value.from, value.to, anchors, direction);
    case 'duration':
      return { figure: durationFigure(value) };
    case 'set':
      return { figure: { interval: value.interval } };
  }
}

function momentValue(moment: Moment, anchors: Anchors, direction: () => Direction): Value {
  if (isClock(moment)) return { figure: { interval: printClock(moment), precision: 'minute' } };
  const resolved = resolveMoment(moment, anchors, direction);
  const relative = relativeOf(moment, resolved);
  const figure: Building<FigureFields> = {};
  if (relative !== undefined) figure.relative = relative;
  if (resolved === undefined) return { figure };
  const part = moment.part && printPart(resolved.moment, moment.part);
  figure.interval = part?.interval ?? resolved.interval;
  figure.precision = part?.precision ?? resolved.precision;
  if (part !== undefined) return { figure, inForce: withoutPart(resolved.moment) };
  const day = resolved.moment;
  if (moment.hour !== undefined && day.day !== undefined) {
    figure.interval = `${resolved.interval.slice(0, 10)}${printClock(moment)}`;
    figure.precision = 'minute';
  }
  return { figure, inForce: day };
}

function rangeValue(from: Moment, to: Moment, anchors: Anchors, direction: () => Direction): Value {
  if (isClock(from) && isClock(to)) return { figure: { interval: `${printClock(from)}/${printClock(to)}`, precision: 'minute' } };
  const begin = resolveMoment(from, anchors, direction);
  const end = begin && behindBegin(begin, resolveMoment(endOf(to, begin), anchors, direction), to);
  const relative = relativeOf(from, begin) ?? relativeOf(to, end);
  if (begin === undefined || end === undefined) return { figure: { ...(relative && { relative }) } };
  const isTimed = from.hour !== undefined && to.hour !== undefined && isFullDay(begin.moment) && isFullDay(end.moment);
  const [first = '', last = ''] = [begin.interval.split('/')[0], end.interval.split('/').at(-1)];
  const interval = isTimed ? `${first.slice(0, 10)}${printClock(from)}/${last.slice(0, 10)}${printClock(to)}` : `${first}/${last}`;
  const precision = isTimed ? 'minute' : end.precision;
  return { figure: { interval, precision, ...(relative && { relative }) }, inForce: end.moment };
}

/** An end without a year lies in the year of its beginning, or the next: "from 28 May to 3 June". */
function endOf(to: Moment, { moment: { year, month = 1, day = 1 } }: Resolved): Moment {
  const isNamed = to.year !== undefined || to.shift !== undefined || to.month === undefined || year === undefined;
  if (isNamed) return to;
  const wraps = (to.month ?? 1) < month || (to.month === month && (to.day ?? day) < day);
  return withFields(to, { year: wraps ? year + 1 : year });
}

/** "Tuesday to Saturday": the Saturday behind that Tuesday, whichever of them is nearer. */
function behindBegin({ moment: from }: Resolved, end: Resolved | undefined, { weekday, shift }: Moment): Resolved | undefined {
  if (end === undefined || weekday === undefined || shift !== undefined || !isFullDay(from) || !isFullDay(end.moment)) return end;
  const number = dayNumber(end.moment);
  return number >= dayNumber(from) ? end : finished({ ...end.moment, ...dayOf(number + 7) });
}

function isFullDay(moment: Moment): moment is Moment & Day {
  return moment.year !== undefined && moment.month !== undefined && moment.day !== undefined;
}

function withoutPart({ part: _, ...whole }: Moment): Moment {
  return whole;
}

const isClock = (moment: Moment): boolean =>
  moment.hour !== undefined && moment.day === undefined && moment.weekday === undefined && !moment.shift;

function printClock({ hour = 0, minute = 0, second, zone = '' }: Moment): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${zone}`;
}

function relativeOf(moment: Moment, resolved: Resolved | undefined): RelativeDate | undefined {
  const shift: Shift | undefined = resolved?.shift ?? moment.shift ?? impliedShift(moment);
  if (shift === undefined || shift.unit === 'second') return undefined;
  return { unit: shift.unit, offset: shift.offset, anchor: shift.anchor };
}

/** A weekday stands in some week, a month in some year: what cannot be resolved is still said to be relative. */
function impliedShift({ year, decade, century, weekday, weekend, day, month, season, quarter, feast }: Moment): Shift | undefined {
  if (year !== undefined || decade !== undefined || century !== undefined) return undefined;
  if (day !== undefined && month === undefined) return { unit: 'month', offset: 0, anchor: 'published' };
  if (weekday !== undefined || weekend) return { unit: 'week', offset: 0, anchor: 'published' };
  const isInYear = month !== undefined || season !== undefined || quarter !== undefined || feast !== undefined;
  return isInYear ? { unit: 'year', offset: 0, anchor: 'published' } : undefined;
}

function durationFigure(value: Extract<DateValue, { kind: 'duration' }>): FigureFields {
  const { unit, count, upTo, vague, rest, shift } = value;
  if (value.isBare && vague !== undefined) return { vague };
  const figure: Building<FigureFields> = { unit };
  if (shift !== undefined && shift.unit !== 'second') figure.relative = { unit: shift.unit, offset: shift.offset, anchor: shift.anchor };
  if (count === undefined) {
    if (vague !== undefined) figure.vague = vague;
  } else if (upTo !== undefined) {
    figure.min = count;
    figure.max = upTo;
  } else {
    const whole = printDuration(unit, count);
    figure.interval = (rest ?? []).reduce((sum, part) => joinDurations(sum, printDuration(part.unit, part.count)), whole);
    if (rest === undefined) figure.value = count;
  }
  return figure;
}
