import type { Amount } from '../amount';
import { type FigureExpression, figureOf } from '../figureExpression';
import type { Line } from '../line';

const possessives = new Set(['his', 'her', 'their', 'my', 'our', 'your']);
const modifiers = new Set(['early', 'mid', 'late']);

/** "in his 60s", "in her early 40s": the ten years from there on. */
export function readTens(line: Line, amount: Amount): FigureExpression | undefined {
  const { first, end, low, high } = amount;
  if (high || !low.digits?.plain || low.value % 10 !== 0 || low.value > 90 || low.value < 10) return undefined;
  if (line.word(end) !== 's' || !line.isJoined(end)) return undefined;
  const start = possessedFirst(line, first);
  return start === undefined ? undefined : tens(amount.first, start, end + 1, low.value);
}

export const tensWords = 'teens twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "in his late forties" */
export function readTensWord(line: Line, at: number): FigureExpression | undefined {
  const index = tensWords.indexOf(line.word(at));
  const start = index < 0 ? undefined : possessedFirst(line, at);
  if (start === undefined) return undefined;
  return index === 0
    ? { ...tens(at, start, at + 1, 13), fields: { min: 13, max: 19, unit: 'year' } }
    : tens(at, start, at + 1, (index + 1) * 10);
}

function possessedFirst(line: Line, first: number): number | undefined {
  const before = line.isTightDash(first - 1) ? first - 2 : first - 1;
  const start = modifiers.has(line.word(before)) ? before : first;
  if (possessives.has(line.word(start - 1))) return start;
  return isSecond(line, start - 1) ? start : undefined;
}

/** "in his late teens or early 20s", "in their 40s and 50s" */
function isSecond(line: Line, link: number): boolean {
  const word = line.word(link);
  if (word !== 'or' && word !== 'and' && word !== 'to') return false;
  const tensAt = line.word(link - 1) === 's' ? link - 2 : link - 1;
  if (tensAt === link - 1 && !tensWords.includes(line.word(tensAt))) return false;
  const before = line.isTightDash(tensAt - 1) ? tensAt - 2 : tensAt - 1;
  return possessives.has(line.word(modifiers.has(line.word(before)) ? before - 1 : before));
}

function tens(number: number, first: number, end: number, value: number): FigureExpression {
  const fields = { min: value, max: value + 9, unit: 'year' };
  return { first, end, numberFirst: number, numberEnd: end, type: 'age', confidence: 0.95, fields };
}

/** "under-25s", "the over-70s": everybody beyond an age. "The under-21 squad" has no plural. */
export function readAgeBound(line: Line, amount: Amount): FigureExpression | undefined {
  const { first, end, low, high } = amount;
  if (high || !low.digits?.plain || low.value > 110 || !line.isTightDash(first - 1)) return undefined;
  const bound = line.word(first - 2);
  if ((bound !== 'over' && bound !== 'under') || line.word(end) !== 's' || !line.isJoined(end)) return undefined;
  const figure = figureOf(amount, 'age', 0.95);
  const fields = bound === 'over' ? { min: low.value, unit: 'year' } : { max: low.value, unit: 'year' };
  return { ...figure, first: first - 2, end: end + 1, fields };
}
