import type { Line } from '../../figures/line';
import type { DateExpression, DateRecogniser } from '../dateExpression';
import { readHalf, time } from './clockTime';

const openers = new Set('at by until till from around about before after since between to shortly just on near past'.split(' '));

/** "noon", "midnight". "The noon prayer" is no time of the story. */
export const noonOrMidnight: DateRecogniser = {
  name: 'noon-or-midnight',
  kinds: ['clock'],
  read: (line, at, word) =>
    line.isLower(at) && openers.has(line.word(at - 1)) ? time(at, at + 1, { hour: word.value, minute: 0 }) : undefined,
};

const hours = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const minutes: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
]);

/** "at half past nine", "a quarter to six", "ten o'clock", "six in the evening", "seven p.m.". */
export const clockInWords: DateRecogniser = {
  name: 'clock-in-words',
  kinds: ['number-word'],
  read(line, at) {
    return pastOrTo(line, at) ?? fullHour(line, at);
  },
};

/** "a quarter past six": the article stands before a word that begins no number. */
export const quarterHour: DateRecogniser = { name: 'quarter-hour', kinds: ['unit'], read: pastOrTo };

function pastOrTo(line: Line, at: number): DateExpression | undefined {
  const minute = minutes.get(line.word(at));
  const link = line.word(at + 1) === 'minutes' ? at + 2 : at + 1;
  const isPast = line.word(link) === 'past';
  if (minute === undefined || (!isPast && line.word(link) !== 'to')) return undefined;
  const hour = hourAt(line, link + 1);
  const first = line.word(at - 1) === 'a' ? at - 1 : at;
  if (hour === undefined || (line.word(first - 1) !== 'at' && line.word(first - 1) !== 'until' && line.word(first - 1) !== 'by'))
    return undefined;
  if (!isPast && minute === 30) return undefined;
  const whole = { hour: isPast ? hour : hour === 1 ? 12 : hour - 1, end: link + 2 };
  return timeOf(line, first, whole, isPast ? minute : 60 - minute);
}

function hourAt(line: Line, at: number): number | undefined {
  if (line.word(at) === 'midnight' || line.word(at) === 'noon') return 12;
  const value = line.isNumber(at) ? Number(line.surface(at)) : hours.indexOf(line.word(at));
  return value >= 1 && value <= 12 && line.surface(at).length <= 6 ? value : undefined;
}

/** Only with "o'clock", "p.m." or "in the morning": "at six" alone has no half of the day. */
function fullHour(line: Line, at: number): DateExpression | undefined {
  const hour = hours.indexOf(line.word(at));
  if (hour < 1) return undefined;
  const half = readHalf(line, { hour, end: at + 1 });
  return half === undefined || half === 'none' ? undefined : time(at, half.end, { hour: half.hour, minute: 0 });
}

function timeOf(line: Line, first: number, whole: { readonly hour: number; readonly end: number }, minute: number): DateExpression {
  const half = readHalf(line, whole);
  const known = half === undefined || half === 'none' ? whole : half;
  return time(first, known.end, { hour: known.hour, minute });
}
