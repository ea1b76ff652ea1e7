import { speaksOfChange } from '../changeWords';
import type { FigureExpression } from '../figureExpression';
import type { Line } from '../line';
import { scaleSigns, scaleWords } from '../numberWords';

/** "$10m to $15m", "10%–15%", "between 200km and 300km": ends that each carry their sign. A change "from … to …" stays two. */
export function joinFigures(line: Line, left: FigureExpression, right: FigureExpression): FigureExpression | undefined {
  return joinCents(line, left, right) ?? joinEnds(line, withScale(line, left, right), right);
}

/** "two dollars and fifty cents" */
function joinCents(line: Line, left: FigureExpression, right: FigureExpression): FigureExpression | undefined {
  const { value: whole = 0, currency } = left.fields;
  const { value: part = 1 } = right.fields;
  const isPair = left.type === 'money' && right.type === 'money' && currency !== undefined && currency === right.fields.currency;
  if (!isPair || right.first !== left.end + 1 || line.word(left.end) !== 'and') return undefined;
  if (!Number.isInteger(whole) || part >= 1 || !line.isWord(left.end - 1) || !line.isWord(right.end - 1)) return undefined;
  return { ...left, end: right.end, numberEnd: right.numberEnd, fields: { ...left.fields, value: whole + part } };
}

/** "$1.5 to $2 billion": the magnitude of the second end belongs to both. */
function withScale(line: Line, left: FigureExpression, right: FigureExpression): FigureExpression {
  const factor = scaleWords.get(line.word(right.end - 1)) ?? scaleSigns.get(line.word(right.end - 1));
  const { value } = left.fields;
  if (left.type !== 'money' || right.type !== 'money' || factor === undefined || value === undefined || line.isWord(left.end - 1))
    return left;
  return value * factor < (right.fields.value ?? 0) ? { ...left, fields: { ...left.fields, value: value * factor } } : left;
}

function joinEnds(line: Line, left: FigureExpression, right: FigureExpression): FigureExpression | undefined {
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
