import { wording } from './wording';

const datePattern = /^(-?[\dX]{4})(?:-(W\d{2}(?:-(?:\d|WE))?|Q[1-4]|H[12]|[\dX]{2})(?:-([\dX]{2}))?)?$/i;
const durationPattern =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const durationUnits = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** An ISO 8601 or EDTF value in words: `2017-02` is "February 2017", `P3M` "3 months". What it cannot say it returns as it is. */
export function intervalWords(interval: string): string {
  if (interval.length > 80) return interval;
  if (interval.startsWith('R')) return setWords(interval) ?? interval;
  if (interval.startsWith('P')) return durationWords(interval) ?? interval;
  const slash = interval.indexOf('/');
  return (slash < 0 ? dateWords(interval) : spanWords(interval.slice(0, slash), interval.slice(slash + 1))) ?? interval;
}

function spanWords(from: string, to: string): string | undefined {
  const fromWords = from === '..' ? '' : dateWords(from);
  const toWords = to === '..' ? '' : dateWords(to);
  if (fromWords === undefined || toWords === undefined) return undefined;
  if (toWords === '') return fromWords === '' ? undefined : wording.since(fromWords);
  return fromWords === '' ? wording.until(toWords) : wording.span(fromWords, toWords);
}

function dateWords(date: string): string | undefined {
  const isAbout = /[~?%]$/.test(date);
  const exact = isAbout ? date.slice(0, -1) : date;
  const clockAt = exact.indexOf('T');
  const dayWords = calendarWords(clockAt < 0 ? exact : exact.slice(0, clockAt));
  const words = clockAt < 0 ? dayWords : clockWords(dayWords ?? '', exact.slice(clockAt + 1));
  return words !== undefined && isAbout ? wording.about(words) : words;
}

function clockWords(day: string, clock: string): string | undefined {
  const part = wording.dayParts[clock];
  if (part !== undefined) return wording.clock(day, part);
  return /^\d{2}(?::\d{2}){0,2}(?:Z|[+-]\d{2}(?::?\d{2})?)?$/.test(clock)
    ? wording.clock(day, /^\d{2}$/.test(clock) ? `${clock}:00` : clock)
    : undefined;
}

function calendarWords(date: string): string | undefined {
  const match = datePattern.exec(date);
  if (!match) return undefined;
  const year = yearWords((match[1] ?? '').toUpperCase());
  const part = match[2];
  if (part === undefined) return year === '' ? undefined : year;
  if (/^[QHW]/i.test(part)) return partWords(part.toUpperCase(), year);
  const number = Number(part);
  if (number > 20 && number < 25) return wording.season(wording.seasons[number - 21] ?? '', year);
  const month = wording.months[number - 1];
  if (month === undefined) return year === '' ? undefined : year;
  const day = Number(match[3]);
  return day >= 1 && day <= 31 ? wording.day(day, month, year) : wording.month(month, year);
}

function partWords(part: string, year: string): string {
  const number = Number(/\d+/.exec(part)?.[0]);
  if (part.startsWith('Q')) return wording.quarter(wording.quarters[number - 1] ?? '', year);
  if (part.startsWith('H')) return wording.half(number === 1 ? 1 : 2, year);
  return part.endsWith('WE') ? wording.weekend(number, year) : wording.week(number, year);
}

/** "" where the year is unknown. */
function yearWords(year: string): string {
  if (/^-?XX/.test(year)) return '';
  if (year.endsWith('XX')) return wording.century(Number(year.slice(0, -2)) + 1);
  if (year.endsWith('X')) return wording.decade(`${year.slice(0, -1)}0`);
  const number = Number(year);
  return number <= 0 ? wording.beforeChrist(1 - number) : String(number);
}

function durationWords(duration: string): string | undefined {
  const match = durationPattern.exec(duration);
  const parts = match?.slice(1).flatMap((amount, index) => {
    const unit = durationUnits[index];
    return amount === undefined || unit === undefined ? [] : [`${Number(amount)} ${wording.plural(unit, Number(amount))}`];
  });
  return parts?.length ? parts.join(' ') : undefined;
}

function unitOfLetter(letter: string, isTime: boolean): string {
  const index = isTime ? ['H', 'M', 'S'].indexOf(letter) + 4 : ['Y', 'M', 'W', 'D'].indexOf(letter);
  return durationUnits[index] ?? '';
}

function setWords(set: string): string | undefined {
  const duration = set.slice(set.indexOf('/') + 1);
  // `PXY`: a number of years that nobody says.
  const open = /^P(T?)X([YMWDHS])$/.exec(duration);
  if (open) return wording.every(wording.few(unitOfLetter(open[2] ?? '', open[1] === 'T')), false);
  const words = durationWords(duration);
  return words === undefined ? undefined : wording.every(words, /^P(?:T)?1[A-Z]$/.test(duration));
}
