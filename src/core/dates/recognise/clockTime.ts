import { parseDigits } from '../../figures/digits';
import type { Line } from '../../figures/line';
import type { DateExpression, DateRecogniser } from '../dateExpression';

const openers = new Set('at by until till from around about before after since between to shortly just on'.split(' '));
const zones = new Set('gmt utc est edt et cst cdt ct mst mdt pst pdt pt cet cest bst msk ist jst eet eest aest'.split(' '));

/** "10:30", "10:30pm", "10.30am", "10 p.m.", "14:30 GMT", "3 o'clock". */
export const clockInDigits: DateRecogniser = {
  name: 'clock-in-digits',
  kinds: ['number'],
  read(line, at) {
    const clock = readColon(line, at) ?? readHour(line, at) ?? readMilitary(line, at);
    if (clock === undefined) return undefined;
    const half = line.word(clock.end);
    let { hour, end } = clock;
    let sure = false;
    if (half === 'am' || half === 'pm') {
      if (hour < 1 || hour > 12) return undefined;
      hour = (hour % 12) + (half === 'pm' ? 12 : 0);
      end += 1;
      sure = true;
    } else if (half === "o'clock") {
      end += 1;
      sure = true;
    }
    const part = line.word(end) === 'in' && line.word(end + 1) === 'the' ? dayParts.get(line.word(end + 2)) : undefined;
    if (!sure && part !== undefined && hour >= 1 && hour <= 12) return time(at, end + 3, (hour % 12) + part, clock.minute);
    const local = line.word(end) === 'local' && line.word(end + 1) === 'time';
    const zone = line.isCapitalised(end) && zones.has(line.word(end));
    if (!sure && !local && !zone && !(clock.written === 'colon' && openers.has(line.word(at - 1)))) return undefined;
    return time(at, zone ? end + 1 : end, hour, clock.minute);
  },
};

/** Hours that "in the …" adds to a clock of twelve. */
const dayParts: ReadonlyMap<string, number> = new Map([
  ['morning', 0],
  ['afternoon', 12],
  ['evening', 12],
]);

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  readonly written: 'colon' | 'other';
}

function readColon(line: Line, at: number): Clock | undefined {
  if (line.word(at + 1) !== ':' || !line.isJoined(at + 1) || !line.isJoined(at + 2) || line.word(at + 3) === ':') return undefined;
  const hour = wholeNumber(line, at);
  const minute = line.surface(at + 2).length === 2 ? wholeNumber(line, at + 2) : undefined;
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59) return undefined;
  return { hour, minute, end: at + 3, written: 'colon' };
}

/** "10", "10.30" (one token). */
function readHour(line: Line, at: number): Clock | undefined {
  const surface = line.surface(at);
  if (surface.length > 5) return undefined;
  const [hourText = '', minuteText] = surface.split('.');
  const hour = Number(hourText);
  const minute = minuteText === undefined ? 0 : Number(minuteText);
  if (hourText.length > 2 || (minuteText !== undefined && minuteText.length !== 2)) return undefined;
  return hour <= 24 && minute <= 59 ? { hour, minute, end: at + 1, written: 'other' } : undefined;
}

/** "1430 GMT". */
function readMilitary(line: Line, at: number): Clock | undefined {
  const value = line.surface(at).length === 4 ? wholeNumber(line, at) : undefined;
  if (value === undefined || !zones.has(line.word(at + 1)) || value % 100 > 59 || value >= 2400) return undefined;
  return { hour: Math.floor(value / 100), minute: value % 100, end: at + 1, written: 'other' };
}

function wholeNumber(line: Line, at: number): number | undefined {
  if (!line.isNumber(at)) return undefined;
  const digits = parseDigits(line.surface(at));
  return digits?.plain ? digits.value : undefined;
}

/** "noon", "midnight". */
export const clockInWords: DateRecogniser = {
  name: 'clock-in-words',
  kinds: ['clock'],
  read: (line, at, word) => (line.isLower(at) && openers.has(line.word(at - 1)) ? time(at, at + 1, word.value, 0) : undefined),
};

function time(first: number, end: number, hour: number, minute: number): DateExpression {
  return { first, end, type: 'time', value: { kind: 'moment', moment: { hour, minute } }, confidence: 0.96 };
}
