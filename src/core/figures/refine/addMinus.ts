import type { FigureExpression } from '../figureExpression';
import type { Line } from '../line';
import { cardinalWords } from '../numberWords';

/** "+4.5%", "minus 0.3%", "-0.3%", "−5°C": a sign before a share or a temperature, which alone go below nothing in prose. */
export function addMinus(line: Line, figure: FigureExpression): FigureExpression {
  const { type, fields, first } = figure;
  const goesBelow = (type === 'percent' && fields.role !== 'share') || (fields.unit?.startsWith('degree') ?? false);
  if (type === 'percent' && line.word(first - 1) === '+' && line.isJoined(first) && !line.isJoined(first - 1))
    return { ...figure, first: first - 1 };
  const isSigned = goesBelow ? isMinus(line, first - 1) : type === 'number' && isLed(line, first - 1);
  if (!isSigned || fields.role === 'share') return figure;
  if (fields.value !== undefined) return { ...figure, first: first - 1, fields: { ...fields, value: -fields.value } };
  return fields.min === undefined ? figure : { ...figure, first: first - 1, fields: { ...fields, min: -fields.min } };
}

/** "lows of -12", "read minus 4": a bare number goes below nothing behind a word in lower case. "Ten minus 4" is a sum. */
function isLed(line: Line, at: number): boolean {
  return isMinus(line, at) && line.isLower(at - 1) && !line.isNumber(at - 1) && !cardinalWords.has(line.word(at - 1));
}

function isMinus(line: Line, at: number): boolean {
  const sign = line.word(at);
  // "plus or minus 3" goes both ways.
  if (sign === 'minus') return line.word(at - 1) !== 'or';
  return (sign === '-' || sign === '−' || sign === '–') && line.isJoined(at + 1) && !line.isJoined(at);
}
