import type { Line } from '../figures/line';
import { withFields } from '../withFields';
import type { DateExpression, Shift } from './dateExpression';
import type { TimeSpan } from './readTimeSpan';

/** Words before "a year" and "one day" that make them lengths of time. */
export const lengthOpeners: ReadonlySet<string> = new Set(
  'for in within after over during than least about nearly almost around roughly under only just some every throughout half another up last lasts lasted lasting take takes took taken taking spend spends spent spending wait waited waiting been'.split(
    ' ',
  ),
);

/** "two years after the uprising", "six years before he took the job": a length that an event is the end of. */
export function fromEvent(line: Line, date: DateExpression): DateExpression {
  const { value, end } = date;
  const link = line.word(end);
  if (value.kind !== 'duration' || value.count === undefined || value.upTo !== undefined || value.shift !== undefined) return date;
  if ((link !== 'after' && link !== 'before') || !line.isWord(end + 1)) return date;
  const shift: Shift = { unit: value.unit, offset: link === 'after' ? value.count : -value.count, anchor: 'event' };
  return { ...date, value: withFields(value, { shift }) };
}

export function length(span: TimeSpan, confidence: number): DateExpression {
  const { first, end, ...value } = span;
  return { first, end, type: 'duration', value: { kind: 'duration', ...value }, confidence };
}
