import { type AmountRecogniser, type FigureExpression, figureOf } from '../figureExpression';
import type { Line } from '../line';

const reach = 10;
const evidence = new Set(
  'beat beats beating won win wins winning lost lose losing defeated defeat defeats victory draw drew goal goals scored match final game league lead led score vote voted votes voting passed approved rejected ruled ruling decision senate parliament court majority margin aggregate half-time shootout'.split(
    ' ',
  ),
);

/** "3–1", "52-48", "52 to 48": two sides of a game or a vote, where one is spoken of. */
export const score: AmountRecogniser = {
  name: 'score',
  read(line, amount) {
    const { low, high, first, end } = amount;
    if (!low.digits?.plain || low.digits.padded || low.value > 700) return undefined;
    const ascending = high !== undefined;
    const second = ascending ? (high.digits?.plain ? high.first : undefined) : sideAt(line, end);
    if (second === undefined || (ascending && !line.isTightDash(second - 1))) return undefined;
    if (line.isTightDash(second + 1) || line.isTightDash(first - 1) || !hasEvidence(line, first, second + 1)) return undefined;
    const figure: FigureExpression = {
      ...figureOf(amount, 'quantity', 0.9),
      end: second + 1,
      numberEnd: second + 1,
      fields: { unit: 'score' },
    };
    return figure;
  },
};

/** The second side of a falling pair; a rising one is read as a range first. */
function sideAt(line: Line, end: number): number | undefined {
  const at = end + 1;
  const linked = line.isTightDash(end) || line.word(end) === 'to';
  return linked && line.isNumber(at) && /^\d{1,3}$/.test(line.surface(at)) && !line.isLower(at + 1)
    ? at
    : linked && isLastOf(line, at)
      ? at
      : undefined;
}

function isLastOf(line: Line, at: number): boolean {
  return line.isNumber(at) && /^\d{1,3}$/.test(line.surface(at)) && behind.has(line.word(at + 1));
}

const behind = new Set([
  'in',
  'on',
  'at',
  'to',
  'for',
  'against',
  'by',
  'after',
  'with',
  'and',
  'victory',
  'win',
  'defeat',
  'draw',
  'vote',
  'loss',
  'lead',
  'majority',
  'that',
  'over',
  'from',
  'thanks',
]);

function hasEvidence(line: Line, first: number, end: number): boolean {
  for (let at = first - 1; at >= first - reach && line.has(at); at -= 1) if (evidence.has(line.word(at))) return true;
  for (let at = end; at < end + reach && line.has(at); at += 1) if (evidence.has(line.word(at))) return true;
  return false;
}
