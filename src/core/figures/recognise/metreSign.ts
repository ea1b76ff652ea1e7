import type { Amount } from '../amount';
import { type FigureExpression, valueOfAmount } from '../figureExpression';
import type { Line } from '../line';
import { unitNames, unitSigns } from '../units';

const dimensions = new Set(
  'high wide long deep tall thick away above below apart across up down off tower mast pool dash sprint freestyle butterfly hurdles final race run'.split(
    ' ',
  ),
);

/** Whether "m" behind this number is a metre, not a million: by what stands behind, then by what seldom is a million. */
export function isMetre(line: Line, amount: Amount): boolean {
  const { low, high, end } = amount;
  const numeral = high ?? low;
  if (numeral.digits === undefined) return false;
  if (line.surface(end) === 'm' && numeral.scale === undefined) return dimensions.has(line.word(end + 1));
  if (numeral.scale !== 'm' || line.surface(end - 1) !== 'm') return false;
  const next = line.word(line.isTightDash(end) ? end + 1 : end);
  if (dimensions.has(next) || explainsLength(line, amount) || isLeap(line, amount.first)) return true;
  if (amounts.has(line.word(amount.first - 1)) || speaksOfMillions(line, amount.first)) return false;
  if (line.isLower(end) && (next.endsWith('s') || next === 'people' || next === 'of')) return false;
  return !(numeral.digits.decimal && numeral.mantissa !== undefined && numeral.mantissa > 2.5);
}

const leaps = new Set([
  'jumped',
  'jump',
  'jumps',
  'threw',
  'throw',
  'cleared',
  'leapt',
  'leap',
  'vaulted',
  'swam',
  'sprinted',
  'putt',
  'dived',
  'climbed',
]);

/** "sold 3m", "drew 12m": what these take is no length. */
const amounts = new Set(
  'sold sells sell selling shipped drew attracted won lost employs employed gained downloaded had has have'.split(' '),
);

const millions = new Set(
  'sales population audience audiences users viewers members subscribers copies revenue revenues profit profits loss losses debt turnover circulation visitors passengers votes exports imports cases jobs followers downloads readers homes customers'.split(
    ' ',
  ),
);
const reach = 14;

/** "sales were 1.2m", "a population of 1.5m" */
function speaksOfMillions(line: Line, first: number): boolean {
  for (let at = first - 1; at >= first - reach && line.context(at) !== '.'; at -= 1) if (millions.has(line.context(at))) return true;
  return false;
}

/** "jumped 8.95m" */
function isLeap(line: Line, first: number): boolean {
  return leaps.has(line.word(first - 1)) || leaps.has(line.word(first - 2));
}

/** "30 feet (9.1m)" */
function explainsLength(line: Line, { first, end }: Amount): boolean {
  if (line.word(first - 1) !== '(' || line.word(end) !== ')') return false;
  const before = line.word(first - 2);
  return unitNames.has(before) || unitSigns.has(before);
}

/** The amount without the million that its sign was read as. */
export function metresOf(amount: Amount): FigureExpression['fields'] {
  const { value, min, max } = valueOfAmount(amount);
  const metres = (million: number): number => Math.round((million / 1e6) * 1e6) / 1e6;
  if (value !== undefined) return { value: metres(value) };
  return min === undefined || max === undefined ? {} : { min: metres(min), max: metres(max) };
}
