import { type Day, dayNumber } from './calendar';
import type { Moment, Shift } from './dateExpression';
import { type Printed, printMoment } from './printDate';

/** Whether the words around a date without a year look back or ahead. */
export type Direction = 'past' | 'future' | 'unknown';

export interface Anchors {
  readonly published?: Day;
  /** The date last spoken of, as fine as it was said. */
  readonly inForce?: Moment;
}

export interface Resolved extends Printed {
  /** The moment with its year. */
  readonly moment: Moment;
  readonly shift?: Shift;
}

/** A moment that is known, printed. Undefined where its words fix nothing that can be. */
export function finished(moment: Moment, shift?: Shift): Resolved | undefined {
  const printed = printMoment(moment);
  if (printed === undefined) return undefined;
  const { interval, precision } = printed;
  return shift === undefined ? { interval, precision, moment } : { interval, precision, moment, shift };
}

/** A day found from the published one. */
export function finishedDay(day: Day, published: Day): Resolved | undefined {
  return finished(day, { unit: 'day', offset: dayNumber(day) - dayNumber(published), anchor: 'published' });
}

/** First month of a northern season; winter begins in the December of its year. */
export function seasonStart(season: number): number {
  return [3, 6, 9, 12][season - 21] ?? 1;
}
