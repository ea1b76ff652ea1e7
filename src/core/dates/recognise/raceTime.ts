import type { DateRecogniser, DateValue } from '../dateExpression';

const withHundredths = /^[0-5]\d\.\d{1,3}$/;
const secondsPart = /^\d{1,2}\.\d{1,3}$/;
const twoDigits = /^[0-5]\d$/;
const openers = new Set(['in', 'of']);

/** "1:52.43" is no time of day, "in 2:04:39" neither: how long a race took. */
export const raceTime: DateRecogniser = {
  name: 'race-time',
  kinds: ['number'],
  read(line, at) {
    // "9.58s"
    if (line.surface(at + 1) === 's' && line.isJoined(at + 1) && secondsPart.test(line.surface(at))) {
      const value: DateValue = { kind: 'duration', unit: 'second', count: Number(line.surface(at)) };
      return { first: at, end: at + 2, type: 'duration', value, confidence: 0.9 };
    }
    if (line.word(at + 1) !== ':' || !line.isJoined(at + 1) || !line.isJoined(at + 2) || line.surface(at).length > 2) return undefined;
    const first = Number(line.surface(at));
    const second = line.surface(at + 2);
    if (withHundredths.test(second)) {
      const value: DateValue = { kind: 'duration', unit: 'minute', count: first, rest: [{ unit: 'second', count: Number(second) }] };
      return { first: at, end: at + 3, type: 'duration', value, confidence: 0.93 };
    }
    const third = line.surface(at + 4);
    const isLong = line.word(at + 3) === ':' && line.isJoined(at + 4) && twoDigits.test(second) && twoDigits.test(third);
    if (!isLong || !openers.has(line.word(at - 1))) return undefined;
    const rest = [
      { unit: 'minute' as const, count: Number(second) },
      { unit: 'second' as const, count: Number(third) },
    ];
    return { first: at, end: at + 5, type: 'duration', value: { kind: 'duration', unit: 'hour', count: first, rest }, confidence: 0.9 };
  },
};
