import type { Line } from './line';
import { readCountedPlural } from './nounPhrase';

/** What goes on behind a token of digits: a value to add, or (`whole`) the value of all. `end` exclusive. */
export interface LongerDigits {
  readonly value: number;
  readonly whole: boolean;
  readonly end: number;
}

const digitsOnly = /^\d{1,3}$/;
const threeDigits = /^\d{3}$/;

/**
 * Groups of three parted by a space or apostrophe: "1 200 000", "30 000 people", "12'500". Between spaces a plain list
 * of numbers looks the same, so the last group is 000, or a counted noun stands behind.
 */
export function readGroups(line: Line, at: number): LongerDigits | undefined {
  const quoted = line.word(at + 1) === "'" && line.isJoined(at + 1) && line.isJoined(at + 2);
  if ((!quoted && !line.isNumber(at + 1)) || !digitsOnly.test(line.surface(at))) return undefined;
  if (line.isNumber(at - 1) || line.word(at - 1) === '+') return undefined;
  const step = quoted ? 2 : 1;
  let text = line.surface(at);
  let last = at;
  while (threeDigits.test(line.surface(last + step)) && (!quoted || line.word(last + 1) === "'") && text.length < 15) {
    last += step;
    text += line.surface(last);
  }
  if (last === at || line.isNumber(last + 1) || line.isTightDash(last + 1)) return undefined;
  const isSure = quoted || line.surface(last) === '000' || (last > at + 1 && readCountedPlural(line, last + 1) !== undefined);
  return isSure ? { value: Number(text), whole: true, end: last + 1 } : undefined;
}

/** "1.5e6": the power of ten behind. */
export function readPower(line: Line, at: number): LongerDigits | undefined {
  const power = line.isJoined(at + 1) ? /^e(\d{1,2})$/.exec(line.surface(at + 1)) : null;
  if (power === null || (line.isJoined(at + 2) && line.isWord(at + 2))) return undefined;
  const value = Number(`${line.surface(at)}e${power[1]}`);
  return Number.isFinite(value) ? { value, whole: true, end: at + 2 } : undefined;
}

const vulgar: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

/** A fraction behind whole digits: "3½", "4 1/2". */
export function readPart(line: Line, at: number): LongerDigits | undefined {
  const sign = vulgar.get(line.word(at + 1));
  if (sign !== undefined) return { value: sign, whole: false, end: at + 2 };
  if (!line.isNumber(at + 1) || line.word(at + 2) !== '/' || !line.isJoined(at + 2) || !line.isJoined(at + 3)) return undefined;
  const above = Number(line.surface(at + 1));
  const below = Number(line.surface(at + 3));
  const isPart = above >= 1 && above < below && below <= 16 && line.word(at + 4) !== '/' && !line.isJoined(at + 1);
  return isPart ? { value: above / below, whole: false, end: at + 4 } : undefined;
}
