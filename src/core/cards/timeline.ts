import { intervalBounds } from '../events/intervalBounds';
import type { Analysis, Event, EventStatus, Range } from '../model';
import { eventTimeWords } from './eventTime';
import { intervalWords } from './intervalWords';

/** One event on the timeline. Days are those of `intervalBounds`. */
export interface TimelineEvent {
  readonly id: string;
  readonly label: string;
  readonly status: EventStatus;
  /** Its first mention: the other clock. */
  readonly range: Range;
  /** In words; absent where nothing is known of the time. */
  readonly when?: string;
  /** The whole time that the date allows: its length is how coarse the date is, or how long it lasted. */
  readonly first?: number;
  readonly last?: number;
}

export interface Tick {
  readonly day: number;
  readonly label: string;
}

/** Story time beside telling order. */
export interface Timeline {
  /** Dated events in telling order. */
  readonly dated: readonly TimelineEvent[];
  /** Events without a time, in telling order. */
  readonly undated: readonly TimelineEvent[];
  /** First and last day that are drawn; an open end runs to the edge. */
  readonly first: number;
  readonly last: number;
  readonly ticks: readonly Tick[];
}

/** Days of the calendar of `intervalBounds` in a month and a year. */
const month = 31;
const year = 372;
const mostTicks = 8;
const steps = [month, 3 * month, 6 * month, year, 2 * year, 5 * year, 10 * year, 20 * year, 50 * year, 100 * year, 500 * year, 1000 * year];

export function timelineOf({ events, article }: Analysis): Timeline {
  const told = events
    .flatMap((event) => timelineEvent(event, article.published) ?? [])
    .sort((left, right) => left.range.start - right.range.start);
  const dated = told.filter(({ first }) => first !== undefined);
  const days = dated.flatMap(({ first = 0, last = 0 }) => [first, last]).filter(Number.isFinite);
  const [first, last] = padded(Math.min(...days), Math.max(...days));
  return { dated, undated: told.filter((event) => event.first === undefined), first, last, ticks: ticksOf(first, last) };
}

function timelineEvent({ id, label, status, mentions, when }: Event, published: string | undefined): TimelineEvent | undefined {
  const [range] = mentions;
  if (!range) return undefined;
  const bounds = when && intervalBounds(when.interval);
  const told = { id, label, status, range };
  return when && bounds ? { ...told, when: eventTimeWords(when, published), first: bounds.first, last: bounds.last } : told;
}

/** A little room at both ends, and never nothing. */
function padded(first: number, last: number): [number, number] {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return [0, 0];
  const room = Math.max((last - first) * 0.04, month / 2);
  return [Math.floor(first - room), Math.ceil(last + room)];
}

function ticksOf(first: number, last: number): Tick[] {
  const step = steps.find((each) => (last - first) / each <= mostTicks) ?? year * 5000;
  const ticks: Tick[] = [];
  for (let day = Math.ceil(first / step) * step; day <= last && last > first; day += step) ticks.push({ day, label: tickLabel(day, step) });
  return ticks;
}

function tickLabel(day: number, step: number): string {
  const years = Math.floor(day / year);
  if (step >= year) return intervalWords(String(years).padStart(4, '0'));
  return intervalWords(`${String(years).padStart(4, '0')}-${String(Math.floor((day - years * year) / month) + 1).padStart(2, '0')}`);
}
