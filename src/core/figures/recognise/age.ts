import type { Amount } from '../amount';
import { type AmountRecogniser, type FigureExpression, figureOf } from '../figureExpression';
import type { Line } from '../line';

const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'my', 'whose']);

/** "52-year-old", "17 years old", "aged 17", "at the age of 17", "in his 60s", "Smith, 34,". */
export const age: AmountRecogniser = {
  name: 'age',
  read: (line, amount) => withYears(line, amount) ?? withAged(line, amount) ?? inTens(line, amount) ?? betweenCommas(line, amount),
};

function withYears(line: Line, amount: Amount): FigureExpression | undefined {
  const { end } = amount;
  const at = line.isTightDash(end) ? end + 1 : end;
  const unit = line.word(at).replace(/s$/, '');
  if (unit !== 'year' && unit !== 'month' && unit !== 'day' && unit !== 'week') return undefined;
  const ageEnd = oldEnd(line, at + 1);
  if (ageEnd === undefined) return undefined;
  const figure = figureOf(amount, 'age', 0.98);
  return { ...figure, first: agedFirst(line, amount.first), end: ageEnd, fields: { ...figure.fields, unit } };
}

function oldEnd(line: Line, at: number): number | undefined {
  const from = line.isTightDash(at) ? at + 1 : at;
  const word = line.word(from);
  if (word === 'old' || word === 'olds') return from + 1;
  return word === 'of' && line.word(from + 1) === 'age' ? from + 2 : undefined;
}

function agedFirst(line: Line, first: number): number {
  if (line.word(first - 1) === 'aged') return first - 1;
  return line.word(first - 1) === 'between' && line.word(first - 2) === 'aged' ? first - 2 : first;
}

function withAged(line: Line, amount: Amount): FigureExpression | undefined {
  const { first, low } = amount;
  if (low.value > 125 || low.scale !== undefined) return undefined;
  const start = agedFirst(line, first);
  const before = line.word(first - 1);
  const figure = figureOf(amount, 'age', 0.97);
  if (start < first) return { ...figure, first: start, fields: { ...figure.fields, unit: 'year' } };
  if (before === 'age' || before === 'ages') return { ...figure, first: first - 1, fields: { ...figure.fields, unit: 'year' } };
  if (before === 'of' && (line.word(first - 2) === 'age' || line.word(first - 2) === 'ages'))
    return { ...figure, fields: { ...figure.fields, unit: 'year' } };
  return undefined;
}

/** "in his 60s", "in her early 40s". */
function inTens(line: Line, amount: Amount): FigureExpression | undefined {
  const { first, end, low, high } = amount;
  if (high || !low.digits?.plain || low.value % 10 !== 0 || low.value > 90 || low.value < 10) return undefined;
  if (line.word(end) !== 's' || !line.isJoined(end)) return undefined;
  const dash = line.isTightDash(first - 1) ? first - 2 : first - 1;
  const modified = tensModifiers.has(line.word(dash));
  const start = modified ? dash : first;
  if (!possessives.has(line.word(start - 1))) return undefined;
  return { ...figureOf(amount, 'age', 0.95), first: start, end: end + 1, fields: { min: low.value, max: low.value + 9, unit: 'year' } };
}

const tensModifiers = new Set(['early', 'mid', 'late']);
const possessives = new Set(['his', 'her', 'their', 'my', 'our', 'your']);

/** "Smith, 34, said", "the judge, 63,": a bare number set off behind a person. */
function betweenCommas(line: Line, amount: Amount): FigureExpression | undefined {
  const { first, end, low, high } = amount;
  if (high || !low.digits?.plain || low.scale !== undefined || low.value < 1 || low.value > 115) return undefined;
  const opened = line.word(first - 1);
  const closed = line.word(end);
  const isSetOff = (opened === ',' && (closed === ',' || closed === '.')) || (opened === '(' && closed === ')');
  if (!isSetOff || !isPerson(line, first - 2, opened === '(')) return undefined;
  const figure = figureOf(amount, 'age', 0.88);
  return { ...figure, fields: { ...figure.fields, unit: 'year' } };
}

/** Two capitals for "(34)", which follows places and clubs too. */
function isPerson(line: Line, at: number, needsFullName: boolean): boolean {
  if (line.isCapitalised(at))
    return line.isCapitalised(at - 1) || (!needsFullName && !line.opensSentence(at)) || (!needsFullName && at > line.first);
  return !needsFullName && line.isLower(at) && determiners.has(line.word(at - 1));
}
