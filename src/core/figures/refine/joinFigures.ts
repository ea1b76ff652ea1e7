import { speaksOfChange } from '../changeWords';
import type { FigureExpression } from '../figureExpression';
import type { Line } from '../line';

/** "$10m to $15m", "10%–15%", "between 200km and 300km": ends that each carry their sign. A change "from … to …" stays two. */
export function joinFigures(line: Line, left: FigureExpression, right: FigureExpression): FigureExpression | undefined {
  if (left.type !== right.type || right.first !== left.end + 1 || !isLink(line, left)) return undefined;
  const from = left.fields.value;
  const to = right.fields.value;
  if (from === undefined || to === undefined || from >= to || !isSameMeasure(left, right)) return undefined;
  const { value: _, ...shared } = right.fields;
  return {
    ...left,
    end: right.end,
    numberEnd: right.numberEnd,
    fields: { ...shared, min: from, max: to, ...(left.fields.approximate && { approximate: true }) },
  };
}

function isSameMeasure({ type, fields: left }: FigureExpression, { fields: right }: FigureExpression): boolean {
  if (type === 'ordinal' || type === 'number' || left.role === 'share') return false;
  return left.currency === right.currency && left.unit === right.unit && left.per === undefined;
}

function isLink(line: Line, left: FigureExpression): boolean {
  const link = line.word(left.end);
  if (link === '–' || (link === '-' && line.isTightDash(left.end))) return true;
  if (link === 'and') return line.word(left.first - 1) === 'between';
  return link === 'to' && !speaksOfChange(line, left.first);
}
