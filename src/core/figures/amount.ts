import { changeVerbs, speaksOfChange } from './changeWords';
import type { Line } from './line';
import { type Numeral, readNumeral } from './readNumeral';
import { unitNames, unitSigns } from './units';

/** A numeral, or two that make a range: what a unit, sign or noun belongs to. Token positions, `end` exclusive. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  /** The bare numerals, from the first to the last. */
  readonly numeralEnd: number;
  readonly low: Numeral;
  /** Upper end of a range. */
  readonly high?: Numeral;
}

/** Reads "4,000", "4,000–5,000", "12 to 15", "two or three", and behind "between" "100 and 200". */
export function readAmount(line: Line, at: number): Amount | undefined {
  const low = readNumeral(line, at);
  if (low === undefined) return undefined;
  return readRange(line, low) ?? { first: low.first, end: low.end, numeralEnd: low.numeralEnd, low };
}

function readRange(line: Line, low: Numeral): Amount | undefined {
  // "18- to 24-year-olds": the hyphen waits for the noun of the second number.
  const link = line.word(low.end) === '-' && line.isJoined(low.end) && line.word(low.end + 1) === 'to' ? low.end + 1 : low.end;
  if (link === low.end && !isLink(line, low)) return undefined;
  const high = readNumeral(line, link + 1);
  if (high === undefined || high.digits?.padded || low.digits?.padded) return undefined;
  const scaledLow = inheritScale(low, high, line.isTightDash(link));
  // "two or three" guesses, "three or thirty" does not.
  if (line.word(link) === 'or' && high.value - scaledLow.value > Math.max(2, scaledLow.value)) return undefined;
  if (scaledLow.value >= high.value || isLabelled(line, low.first, high.end) || isChange(line, low, high)) return undefined;
  return { first: low.first, end: high.end, numeralEnd: high.numeralEnd, low: scaledLow, high };
}

function isLink(line: Line, low: Numeral): boolean {
  const link = line.word(low.end);
  switch (link) {
    case '-':
      return low.digits !== undefined && line.isTightDash(low.end) && line.isNumber(low.end + 1);
    case '–':
      return line.isNumber(low.end + 1);
    case 'to':
      return true;
    case 'or':
      return low.digits === undefined || low.value < 100;
    case 'and':
      return line.word(low.first - 1) === 'between' || (isSign(line, low.first - 1) && line.word(low.first - 2) === 'between');
    default:
      return false;
  }
}

function isSign(line: Line, at: number): boolean {
  return line.word(at) === '$' || line.word(at) === '€' || line.word(at) === '£';
}

/** So many times the first, a second number is no other end of a range. */
const farApart = 5;

/** "grew by 140,000 to 4.2m", "rose from 12 to 27" is a change between two numbers; "from 12 to 15 per cent" is left whole. */
function isChange(line: Line, low: Numeral, high: Numeral): boolean {
  const before = line.word(low.first - 1);
  if (line.word(low.end) !== 'to') return false;
  if (before === 'by') return !isUnit(line, high.end) && speaksOfChange(line, low.first);
  // "the index added 12.4 to 6,300"
  if (changeVerbs.has(before) && high.value >= farApart * low.value && high.scale === low.scale) return true;
  if (before !== 'from' || high.scale !== low.scale) return false;
  return !isShareSign(line.word(high.end)) && speaksOfChange(line, low.first);
}

/** "by 25 to 50 basis points", "by 26 to 77cm": a unit behind the second number alone belongs to both. */
function isUnit(line: Line, at: number): boolean {
  const word = line.word(at);
  return (
    isShareSign(word) ||
    word === 'basis' ||
    word === 'percentage' ||
    unitNames.has(word) ||
    (unitSigns.has(line.surface(at)) && line.isJoined(at))
  );
}

function isShareSign(word: string): boolean {
  return word === '%' || word === 'per' || word === 'percent' || word === 'pc';
}

/** "2 to 3 million": the magnitude belongs to both. Not to "500 to 1,000", nor to "4,000 to 5 million". */
function inheritScale(low: Numeral, high: Numeral, isTight: boolean): Numeral {
  // "10-15,000"
  const isGrouped = isTight && high.digits?.plain === false && !high.digits.decimal && high.scale === undefined && high.value % 1000 === 0;
  if (isGrouped && low.scale === undefined && low.value >= 1 && low.value < high.value / 1000) return { ...low, value: low.value * 1000 };
  if (high.mantissa === undefined || low.scale !== undefined || low.value >= 1000) return low;
  const factor = high.value / high.mantissa;
  return low.value < high.mantissa ? { ...low, value: low.value * factor } : low;
}

/** "555-0199", "12-15-3": more than two numbers in a row are an identifier. */
function isLabelled(line: Line, first: number, end: number): boolean {
  return (line.isTightDash(first - 1) && line.isNumber(first - 2)) || (line.isTightDash(end) && line.isNumber(end + 1));
}
