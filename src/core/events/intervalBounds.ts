/**
 * First and last day of an ISO 8601 or EDTF interval, as sortable day numbers (year × 372 + month × 31 + day; not for
 * counting days). An open end is infinite.
 */
export interface DayBounds {
  readonly first: number;
  readonly last: number;
}

const shape = /^(-?[\dXx]{4})(?:-(W\d{2}(?:-(?:\d|WE))?|Q[1-4]|H[12]|[\dX]{2})(?:-([\dX]{2}))?)?(?:T.*)?$/;

/** Nothing for durations, sets, dates without a year, and what is not EDTF. */
export function intervalBounds(interval: string): DayBounds | undefined {
  if (interval.length > 80) return undefined;
  const slash = interval.indexOf('/');
  if (slash < 0) return boundsOfDate(interval);
  const from = interval.slice(0, slash);
  const to = interval.slice(slash + 1);
  const first = isOpen(from) ? Number.NEGATIVE_INFINITY : boundsOfDate(from)?.first;
  const last = isOpen(to) ? Number.POSITIVE_INFINITY : boundsOfDate(to)?.last;
  if (first === undefined || last === undefined || (isOpen(from) && isOpen(to))) return undefined;
  return { first, last };
}

/** Whether two intervals share a day. */
export function overlap(left: DayBounds, right: DayBounds): boolean {
  return left.first <= right.last && right.first <= left.last;
}

/** Whether the inner interval lies within the outer. */
export function contains(outer: DayBounds, inner: DayBounds): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

const isOpen = (end: string): boolean => end === '..' || end === '';

function boundsOfDate(date: string): DayBounds | undefined {
  const match = shape.exec(date.replace(/[~?%]/g, ''));
  const year = match?.[1]?.toUpperCase();
  if (!match || year === undefined || /^-?XX/.test(year)) return undefined;
  const low = Number(year.replaceAll('X', '0'));
  const high = Number(year.replaceAll('X', '9'));
  const [firstMonth, lastMonth] = monthsOf(match[2]);
  const day = match[3] === undefined || match[3].includes('X') ? undefined : Number(match[3]);
  const isWeek = match[2]?.startsWith('W') ?? false;
  return {
    first: dayNumber(low, firstMonth, isWeek ? weekDay(match[2] ?? '', 0) : (day ?? 1)),
    last: dayNumber(high, lastMonth, isWeek ? weekDay(match[2] ?? '', 6) : (day ?? 31)),
  };
}

const dayNumber = (year: number, month: number, day: number): number => year * 372 + (month - 1) * 31 + (day - 1);

/** Months that the part behind the year covers. Winter runs on into the next year and a week's month is month 1 counted in days. */
function monthsOf(part: string | undefined): readonly [number, number] {
  if (part === undefined || part.includes('X')) return [1, 12];
  if (part.startsWith('W')) return [1, 1];
  const number = Number(part.replace(/\D/g, ''));
  if (part.startsWith('Q')) return [number * 3 - 2, number * 3];
  if (part.startsWith('H')) return [number * 6 - 5, number * 6];
  if (number > 20) return [(number - 21) * 3 + 3, (number - 21) * 3 + 5];
  return [number, number];
}

/** Day of the year, in the calendar of 31-day months, of a weekday of an ISO week; right within two days, which is enough for order. */
function weekDay(part: string, weekday: number): number {
  const dayOfYear = (Number(part.slice(1, 3)) - 1) * 7 + weekday + 1;
  return Math.round((dayOfYear * 372) / 365);
}
