const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?';
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ][\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?$/;
const dayFirst = new RegExp(`^${weekday}(\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(\\d{4})$`, 'i');
const monthFirst = new RegExp(`^${weekday}${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i');
const clock = /[,\s]+(?:at\s+)?\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?$/i;

/** A whole text that is one calendar day, with or without a clock time, as ISO 8601; undefined for anything else. */
export function parseDay(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const day = text.trim().replace(/\s+/g, ' ');
  const match = iso.exec(day);
  if (match) return toIso(Number(match[1]), Number(match[2]), Number(match[3]));
  const written = day.replace(clock, '');
  const british = dayFirst.exec(written);
  if (british) return toIso(Number(british[3]), monthNumber(british[2]), Number(british[1]));
  const american = monthFirst.exec(written);
  return american ? toIso(Number(american[3]), monthNumber(american[1]), Number(american[2])) : undefined;
}

/** Whether `year-month-day` is a day of the calendar. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && parseDay(text) !== undefined;
}

function monthNumber(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function toIso(year: number, monthOfYear: number, day: number): string | undefined {
  if (monthOfYear < 1 || monthOfYear > 12 || day < 1 || day > daysIn(year, monthOfYear)) return undefined;
  return `${year}-${String(monthOfYear).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, monthOfYear: number): number {
  if (monthOfYear === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(monthOfYear) ? 30 : 31;
}
