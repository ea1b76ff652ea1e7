import type { FigureExpression } from '../figureExpression';
import type { Line } from '../line';

/** "minus 0.3%", "-0.3%", "−5°C": a sign before a share or a temperature, which alone go below nothing in prose. */
export function addMinus(line: Line, figure: FigureExpression): FigureExpression {
  const { type, fields, first } = figure;
  const goesBelow = (type === 'percent' && fields.role !== 'share') || (fields.unit?.startsWith('degree') ?? false);
  if (!goesBelow || fields.value === undefined || !isMinus(line, first - 1)) return figure;
  return { ...figure, first: first - 1, fields: { ...fields, value: -fields.value } };
}

function isMinus(line: Line, at: number): boolean {
  const sign = line.word(at);
  if (sign === 'minus') return true;
  return (sign === '-' || sign === '−' || sign === '–') && line.isJoined(at + 1) && !line.isJoined(at);
}
