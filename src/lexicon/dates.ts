const dayOrCoarser = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const decadeOrCentury = /^\d{2}(?:\dX|XX)$/;
const quarterOrSeason = /^\d{4}-(?:Q[1-4]|2[1-4])$/;
const withTime = /^(.{10})T([01]\d|2[0-3]):[0-5]\d(?:Z|[+-]\d{2}:\d{2})?$/;

/** A calendar date of ISO 8601: year, month or day, one that exists. */
export function isCalendarDate(text: string): boolean {
  const parts = dayOrCoarser.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A time as `when` may give it: calendar date, `2017-Q1`, `2014-21`, `199X`, `2018-05-03T22:00`, or two with a slash; `..` leaves an end open. */
export function isInterval(text: string): boolean {
  const ends = text.split('/');
  if (ends.length === 1) return isMoment(text);
  const [from = '', to = ''] = ends;
  if (ends.length > 2 || (from === '..' && to === '..')) return false;
  return [from, to].every((end) => end === '..' || isMoment(end)) && !isAfter(from, to);
}

/** Whether both are calendar dates and the first begins after the second has ended. */
export function isAfter(first: string, second: string): boolean {
  if (!isCalendarDate(first) || !isCalendarDate(second)) return false;
  const [left, right] = [ordinals(first), ordinals(second)];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function isMoment(text: string): boolean {
  const exact = /[~?%]$/.test(text) ? text.slice(0, -1) : text;
  const time = withTime.exec(exact);
  return isCalendarDate(time ? (time[1] ?? '') : exact) || decadeOrCentury.test(exact) || quarterOrSeason.test(exact);
}

function ordinals(date: string): number[] {
  return (dayOrCoarser.exec(date) ?? []).slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
