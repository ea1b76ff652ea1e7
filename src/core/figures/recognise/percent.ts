import { type AmountRecogniser, figureOf } from '../figureExpression';
import type { Line } from '../line';

/** "34%", "3.4 per cent", "12 percentage points", "25 basis points". */
export const percent: AmountRecogniser = {
  name: 'percent',
  read(line, amount) {
    const sign = readSign(line, amount.end);
    if (sign === undefined) return undefined;
    const figure = figureOf(amount, 'percent', 0.99);
    return { ...figure, end: sign.end, fields: { ...figure.fields, ...(sign.unit !== undefined && { unit: sign.unit }) } };
  },
};

interface Sign {
  readonly end: number;
  readonly unit?: string;
}

function readSign(line: Line, end: number): Sign | undefined {
  const at = line.isTightDash(end) ? end + 1 : end;
  switch (line.word(at)) {
    case '%':
    case '٪':
      return readPoints(line, at + 1) ?? { end: at + 1 };
    case 'percent':
    case 'pct':
    case 'pc':
      return { end: at + 1 };
    case 'per':
      return line.word(at + 1) === 'cent' ? { end: at + 2 } : undefined;
    case 'percentage':
      return isPoint(line, at + 1) ? { end: at + 2, unit: 'percentage point' } : undefined;
    case 'basis':
      return isPoint(line, at + 1) ? { end: at + 2, unit: 'basis point' } : undefined;
    default:
      return undefined;
  }
}

/** "5% points". */
function readPoints(line: Line, at: number): Sign | undefined {
  return line.word(at) === 'points' ? { end: at + 1, unit: 'percentage point' } : undefined;
}

function isPoint(line: Line, at: number): boolean {
  return line.word(at) === 'points' || line.word(at) === 'point';
}
