import { intervalBounds } from '../events/intervalBounds';
import type { EventTime } from '../model';
import { intervalWords } from './intervalWords';

/**
 * When an event was, in words. What the lexicon knows of its end is left out where the article is older than that: a war
 * that was under way then is told "since March 2011". `published` is the article's day.
 */
export function eventTimeWords({ interval, from }: EventTime, published: string | undefined): string {
  const [begin = '', end] = interval.split('/');
  const bounds = intervalBounds(interval);
  const day = published === undefined ? undefined : intervalBounds(published);
  const isUnderWay = bounds && day && bounds.first <= day.first && bounds.last > day.last;
  return from === 'lexicon' && end !== undefined && isUnderWay ? intervalWords(`${begin}/..`) : intervalWords(interval);
}
