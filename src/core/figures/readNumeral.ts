import { withFields } from '../withFields';
import { readGroups, readPart, readPower } from './digitGroups';
import { type Digits, parseDigits } from './digits';
import type { Line } from './line';
import { cardinalWords, scaleSigns, scaleWords } from './numberWords';

/** A number as it stands in the text, before anything around it is read. Token positions, `end` exclusive. */
export interface Numeral {
  readonly value: number;
  readonly first: number;
  /** Behind the magnitude. */
  readonly end: number;
  /** The bare numeral: without a magnitude that stands behind digits. */
  readonly numeralEnd: number;
  /** Absent for number words. */
  readonly digits?: Digits;
  /** The magnitude as written, folded: "m", "bn", "million". */
  readonly scale?: string;
  /** What the magnitude multiplies: 3 of "three million", 1.2 of "1.2bn". Absent without one, or where more follows it. */
  readonly mantissa?: number;
}

/** Reads the number that begins at this token: digits with their magnitude, or number words. */
export function readNumeral(line: Line, at: number): Numeral | undefined {
  if (line.isNumber(at)) return readDigits(line, at);
  return readWords(line, at);
}

function readDigits(line: Line, at: number): Numeral | undefined {
  const digits = parseDigits(line.surface(at));
  if (digits === undefined) return undefined;
  // ".75"
  if (digits.plain && line.word(at - 1) === '.' && line.isJoined(at) && line.has(at - 2) && !line.isJoined(at - 1)) {
    const value = Number(`0.${line.surface(at)}`);
    return { value, first: at - 1, end: at + 1, numeralEnd: at + 1, digits: { value, plain: false, padded: false, decimal: true } };
  }
  if (digits.padded) return { value: digits.value, first: at, end: at + 1, numeralEnd: at + 1, digits };
  const longer = readGroups(line, at) ?? readPart(line, at) ?? readPower(line, at);
  const value = longer === undefined ? digits.value : longer.whole ? longer.value : digits.value + longer.value;
  const end = longer?.end ?? at + 1;
  const base: Numeral = {
    value,
    first: at,
    end,
    numeralEnd: end,
    digits: longer === undefined ? digits : { ...digits, value, plain: false },
  };
  return withSign(line, base) ?? withScaleWords(line, base);
}

/** "1.2bn", "400k". Joined, or spaced for the signs that mean nothing else. */
function withSign(line: Line, numeral: Numeral): Numeral | undefined {
  const sign = line.word(numeral.end);
  const scale = scaleSigns.get(sign);
  if (scale === undefined || (!line.isJoined(numeral.end) && sign.length === 1)) return undefined;
  return withFields(numeral, { value: scaled(numeral.value, scale), end: numeral.end + 1, scale: sign, mantissa: numeral.value });
}

/** "3.4 million", "2 lakh crore", "5-million". */
function withScaleWords(line: Line, numeral: Numeral): Numeral {
  let { value, end } = numeral;
  let scale: string | undefined;
  for (let steps = 0; steps < 2; steps += 1) {
    const at = line.isTightDash(end) ? end + 1 : end;
    const word = line.word(at);
    const factor = scaleWords.get(word);
    if (factor === undefined) break;
    value = scaled(value, factor);
    end = at + 1;
    scale = word;
  }
  return scale === undefined ? numeral : withFields(numeral, { value, end, scale, mantissa: numeral.value });
}

/** Multiplies without the crumbs of binary fractions: 1.2 billion is 1200000000. */
function scaled(value: number, factor: number): number {
  const product = value * factor;
  const rounded = Math.round(product);
  return Math.abs(product - rounded) < 1e-6 * factor ? rounded : product;
}

/** Number words: "twenty-one", "three hundred and fifty", "four thousand", "two and a half million". */
function readWords(line: Line, at: number): Numeral | undefined {
  const small = readBelowHundred(line, at);
  const opener = small ?? readOpener(line, at);
  if (opener === undefined) return undefined;
  let total = 0;
  let current = opener.value;
  let end = opener.end;
  let lowestScale = Number.POSITIVE_INFINITY;
  let scale: string | undefined;
  let isSimple = true;
  for (;;) {
    // "ten-million-dollar"
    const scaleAt = line.isTightDash(end) ? end + 1 : end;
    const word = line.word(scaleAt);
    const factor = scaleWords.get(word);
    if (factor === undefined || !line.isWord(scaleAt)) break;
    if (factor === 100) current *= 100;
    else if (factor >= lowestScale) break;
    else {
      total += scaled(current, factor);
      current = 0;
      lowestScale = factor;
    }
    scale = word;
    end = scaleAt + 1;
    // "a million and a half", "a dozen and a half"
    const part = (factor >= 1e6 || factor === 12) && total === factor ? readAndAPart(line, end) : undefined;
    if (part !== undefined) return { value: factor * (1 + part.value), first: at, end: part.end, numeralEnd: part.end };
    const rest = readRest(line, end, factor);
    if (rest === undefined) continue;
    current += rest.value;
    end = rest.end;
    isSimple = false;
  }
  const value = total + current;
  if (scale === undefined) return { value, first: at, end, numeralEnd: end };
  return isSimple
    ? { value, first: at, end, numeralEnd: end, scale, mantissa: opener.value }
    : { value, first: at, end, numeralEnd: end, scale };
}

interface Part {
  readonly value: number;
  readonly end: number;
}

function readBelowHundred(line: Line, at: number): Part | undefined {
  const value = cardinalWords.get(line.word(at));
  if (value === undefined) return undefined;
  const more = readAndAPart(line, at + 1) ?? readPoint(line, at + 1);
  if (more !== undefined) return { value: value + more.value, end: more.end };
  if (value < 20) return { value, end: at + 1 };
  const unitAt = line.isTightDash(at + 1) ? at + 2 : at + 1;
  const unit = cardinalWords.get(line.word(unitAt));
  return unit !== undefined && unit > 0 && unit < 10 ? { value: value + unit, end: unitAt + 1 } : { value, end: at + 1 };
}

/** "and a half", "-and-a-half", "and a quarter", "and three quarters". */
function readAndAPart(line: Line, at: number): Part | undefined {
  const step = line.isTightDash(at) ? 2 : 1;
  const from = step === 2 ? at + 1 : at;
  if (line.word(from) !== 'and') return undefined;
  const count = line.word(from + step);
  const last = from + 2 * step;
  const part = line.word(last);
  if (count === 'a' && part === 'half') return { value: 0.5, end: last + 1 };
  const quarters = count === 'a' && part === 'quarter' ? 1 : count === 'three' && part === 'quarters' ? 3 : 0;
  return quarters > 0 && line.word(last + 1) !== 'of' ? { value: quarters / 4, end: last + 1 } : undefined;
}

const longestPoint = 6;

/** "point five", "point two five" */
function readPoint(line: Line, at: number): Part | undefined {
  if (line.word(at) !== 'point') return undefined;
  let digits = '';
  let end = at + 1;
  for (let digit = digitAt(line, end); digit !== undefined && digits.length < longestPoint; digit = digitAt(line, end)) {
    digits += digit;
    end += 1;
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), end };
}

function digitAt(line: Line, at: number): string | undefined {
  const value = cardinalWords.get(line.word(at));
  return value === undefined || value > 9 ? undefined : String(value);
}

/** "a hundred", "a million", "half a million": words that count only with a magnitude behind them. */
function readOpener(line: Line, at: number): Part | undefined {
  const word = line.word(at);
  if (word === 'a' && scaleWords.has(line.word(at + 1))) return { value: 1, end: at + 1 };
  if (word === 'half' && line.word(at + 1) === 'a' && halves.has(line.word(at + 2))) return { value: 0.5, end: at + 2 };
  return undefined;
}

/** "half a hundred" is an idiom. */
const halves = new Set(['dozen', 'million', 'billion', 'trillion', 'crore', 'lakh']);

/** What may follow a magnitude: "hundred and fifty", "thousand two hundred". */
function readRest(line: Line, at: number, factor: number): Part | undefined {
  const from = line.word(at) === 'and' ? at + 1 : at;
  const rest = readBelowHundred(line, from);
  if (rest === undefined) return undefined;
  // "two million and three": "and" joins only what follows hundreds and thousands, else it lists.
  if (from > at && factor !== 100 && factor !== 1000) return undefined;
  return rest;
}
