import { withFields } from '../../withFields';
import type { Amount } from '../amount';
import { type AmountRecogniser, type FigureExpression, figureOf } from '../figureExpression';
import type { Line } from '../line';
import { type Bound, boundFields } from '../refine/addBounds';
import { readAgeBound, readTens } from './ageGroup';
import { readBareAge } from './bareAge';

/** "52-year-old", "17 years old", "aged 17", "at the age of 17", "in his 60s", "Smith, 34,". */
export const age: AmountRecogniser = {
  name: 'age',
  read: (line, amount) =>
    withYears(line, amount) ?? withAged(line, amount) ?? readTens(line, amount) ?? readAgeBound(line, amount) ?? readBareAge(line, amount),
};

function withYears(line: Line, amount: Amount): FigureExpression | undefined {
  const { end } = amount;
  const at = line.isTightDash(end) ? end + 1 : end;
  const unit = line.word(at).replace(/s$/, '');
  if (unit !== 'year' && unit !== 'month' && unit !== 'day' && unit !== 'week') return undefined;
  const ageEnd = oldEnd(line, at + 1);
  if (ageEnd === undefined) return undefined;
  const figure = figureOf(amount, 'age', 0.98);
  return { ...figure, first: agedFirst(line, amount.first), end: ageEnd, fields: withFields(figure.fields, { unit }) };
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
  // "aged just 12", "aged about 60"
  if (line.word(first - 2) === 'aged' && (before === 'just' || before === 'only' || hedges.has(before))) {
    const fields = withFields(figure.fields, { unit: 'year' });
    return { ...figure, first: first - 2, fields: hedges.has(before) ? boundFields(fields, ['about']) : fields };
  }
  if (start < first) return { ...figure, first: start, fields: withFields(figure.fields, { unit: 'year' }) };
  if (before === 'age' || before === 'ages') return { ...figure, first: first - 1, fields: withFields(figure.fields, { unit: 'year' }) };
  if (before !== 'of' || (line.word(first - 2) !== 'age' && line.word(first - 2) !== 'ages')) return undefined;
  return beyondAge(line, figure) ?? { ...figure, fields: withFields(figure.fields, { unit: 'year' }) };
}

const hedges = new Set(['about', 'around', 'approximately', 'roughly', 'nearly', 'almost']);

/** "over the age of 60", "below the age of 12" */
function beyondAge(line: Line, figure: FigureExpression): FigureExpression | undefined {
  const at = figure.first - 4;
  const effect = line.word(at + 1) === 'the' ? limits.get(line.word(at)) : undefined;
  if (effect === undefined) return undefined;
  return { ...figure, first: at, fields: boundFields(withFields(figure.fields, { unit: 'year' }), [effect]) };
}

const limits: ReadonlyMap<string, Bound> = new Map([
  ['over', 'least'],
  ['above', 'least'],
  ['under', 'most'],
  ['below', 'most'],
]);
