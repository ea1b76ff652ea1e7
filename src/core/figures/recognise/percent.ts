import { withFields } from '../../withFields';
import { type AmountRecogniser, figureOf } from '../figureExpression';
import type { Line } from '../line';

/** "34%", "3.4 per cent", "12 percentage points", "25 basis points", "25bp". */
export const percent: AmountRecogniser = {
  name: 'percent',
  read(line, amount) {
    const sign = readPercentSign(line, amount.end);
    if (sign === undefined) return undefined;
    const figure = figureOf(amount, 'percent', 0.99);
    const fields = sign.unit === undefined ? figure.fields : withFields(figure.fields, { unit: sign.unit });
    return { ...figure, end: sign.end, fields };
  },
};

export interface PercentSign {
  readonly end: number;
  readonly unit?: string;
}

/** What makes a percentage of the number before it. */
export function readPercentSign(line: Line, end: number): PercentSign | undefined {
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
      return line.word(at + 1) === 'cent' ? (readPoints(line, at + 2) ?? { end: at + 2 }) : undefined;
    case 'percentage':
      return isPoint(line, at + 1) ? { end: at + 2, unit: 'percentage point' } : undefined;
    case 'basis':
      return isPoint(line, at + 1) ? { end: at + 2, unit: 'basis point' } : undefined;
    case 'bp':
    case 'bps':
      return line.isLower(at) ? { end: at + 1, unit: 'basis point' } : undefined;
    default:
      return undefined;
  }
}

/** "5% points". */
function readPoints(line: Line, at: number): PercentSign | undefined {
  return line.word(at) === 'points' ? { end: at + 1, unit: 'percentage point' } : undefined;
}

function isPoint(line: Line, at: number): boolean {
  return line.word(at) === 'points' || line.word(at) === 'point';
}
