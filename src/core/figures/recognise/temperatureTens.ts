import type { Amount } from '../amount';
import { type AmountRecogniser, type FigureExpression, figureOf } from '../figureExpression';
import type { Line } from '../line';

const words = new Set(
  'temperature temperatures degree degrees high highs low lows mercury thermometer thermometers celsius fahrenheit weather warm warmer sunny forecast forecasters'.split(
    ' ',
  ),
);
const modifiers = new Set(['early', 'mid', 'late', 'low', 'lower', 'middle', 'high', 'upper', 'minus']);
const reach = 12;

/** "highs in the mid-70s", "temperatures in the lower 60s": ten degrees from there on, where warmth is spoken of. */
export const temperatureTens: AmountRecogniser = {
  name: 'temperature-tens',
  read(line, amount) {
    const first = isTens(line, amount.first) ? tensFirst(line, amount.first) : undefined;
    return first === undefined ? undefined : tensOf(amount, first);
  },
};

/** Whether the tens that a number in "s" names are degrees, and no decade. */
export function isWarmth(line: Line, at: number): boolean {
  return isTens(line, at) && tensFirst(line, at) !== undefined;
}

function isTens(line: Line, at: number): boolean {
  return line.surface(at).length <= 3 && line.surface(at).endsWith('0') && line.word(at + 1) === 's' && line.isJoined(at + 1);
}

/** Behind "the", or "the mid-": where the expression begins. */
function tensFirst(line: Line, at: number): number | undefined {
  const before = line.isTightDash(at - 1) ? at - 2 : at - 1;
  const article = modifiers.has(line.word(before)) ? before - 1 : before;
  if (line.word(article) !== 'the') return undefined;
  return speaksOfWarmth(line, article) ? article + 1 : undefined;
}

function speaksOfWarmth(line: Line, from: number): boolean {
  for (let at = from - 1; at > from - reach && line.context(at) !== '.'; at -= 1) if (words.has(line.context(at))) return true;
  return false;
}

function tensOf(amount: Amount, first: number): FigureExpression {
  const fields = { min: amount.low.value, max: amount.low.value + 9, unit: 'degree' };
  return { ...figureOf(amount, 'quantity', 0.9), first, end: amount.end + 1, numberEnd: amount.end + 1, fields };
}
