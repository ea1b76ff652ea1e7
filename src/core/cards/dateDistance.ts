import { intervalBounds } from '../events/intervalBounds';
import type { Precision } from '../model';
import { wording } from './wording';

/** Units of the calendar of `intervalBounds`, in its days. */
const month = 31;
const year = 372;
/** From so many on the larger unit is plain enough. */
const manyDays = 60;
const manyMonths = 24;

/**
 * How far a date is from the article's, no finer than the date itself: "21 months before the article". Nothing for
 * intervals of several units, and for dates coarser than a year.
 */
export function dateDistance(interval: string, precision: Precision | undefined, published: string): string | undefined {
  const bounds = interval.includes('/') ? undefined : intervalBounds(interval);
  const day = intervalBounds(published);
  if (!bounds || !day || (precision !== 'day' && precision !== 'month' && precision !== 'year')) return undefined;
  const years = yearOf(bounds.first) - yearOf(day.first);
  const months = monthOf(bounds.first) - monthOf(day.first);
  const isSame = bounds.first <= day.first && day.last <= bounds.last;
  if (isSame) return wording.sameAsArticle[precision];
  if (precision === 'year' || Math.abs(months) >= manyMonths) return wording.fromArticle(wholeYears(years, months, precision), 'year');
  const days = precision === 'day' ? daysBetween(published, interval) : undefined;
  if (days !== undefined && Math.abs(days) < manyDays) return wording.fromArticle(days, 'day');
  return months === 0 ? undefined : wording.fromArticle(months, 'month');
}

const yearOf = (day: number): number => Math.floor(day / year);
const monthOf = (day: number): number => Math.floor(day / month);

/** Years that have passed in full, where the month is known. */
function wholeYears(years: number, months: number, precision: Precision): number {
  return precision === 'year' ? years : Math.trunc(months / 12);
}

function daysBetween(from: string, to: string): number | undefined {
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
  return Number.isInteger(days) ? days : undefined;
}
