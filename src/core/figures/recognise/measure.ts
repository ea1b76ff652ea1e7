import type { Amount } from '../amount';
import { type AmountRecogniser, type FigureExpression, figureOf, valueOfAmount } from '../figureExpression';
import type { Line } from '../line';
import { degreeScales, joinedUnits, unitNames, unitPrefixes } from '../units';

/** "12 kilometres", "10-mile", "30°C", "8.5 square km", "500 MW", "100m". */
export const measure: AmountRecogniser = {
  name: 'measure',
  read: (line, amount) => withDegrees(line, amount) ?? withUnit(line, amount) ?? withMetreSign(line, amount),
};

function measured(amount: Amount, end: number, unit: string): FigureExpression {
  const figure = figureOf(amount, 'quantity', 0.97);
  return { ...figure, end, fields: { ...figure.fields, unit } };
}

function withDegrees(line: Line, amount: Amount): FigureExpression | undefined {
  const { end } = amount;
  const word = line.word(end);
  if (word !== '°' && word !== 'degrees' && word !== 'degree') return undefined;
  const scale = degreeScales.get(line.word(end + 1));
  return measured(amount, scale === undefined ? end + 1 : end + 2, scale ?? 'degree');
}

function withUnit(line: Line, amount: Amount): FigureExpression | undefined {
  const { end, low } = amount;
  if (low.digits !== undefined && line.isJoined(end)) {
    const joined = joinedUnits.get(line.word(end));
    if (joined !== undefined && (line.word(end) === 'km' || line.isCapitalised(end)))
      return measured(amount, withSquare(line, end + 1), joined);
  }
  let at = line.isTightDash(end) ? end + 1 : end;
  const prefix = unitPrefixes.has(line.word(at)) ? line.word(at) : '';
  if (prefix !== '') at += line.isTightDash(at + 1) ? 2 : 1;
  const name = unitNames.get(line.word(at));
  if (name === undefined || isOtherWord(line, amount, at)) return undefined;
  return measured(amount, withSquare(line, at + 1), prefix === '' ? name : `${prefix === 'sq' ? 'square' : prefix} ${name}`);
}

/** "km²": the little two is a symbol of its own. */
function withSquare(line: Line, end: number): number {
  return (line.word(end) === '²' || line.word(end) === '³') && line.isJoined(end) ? end + 1 : end;
}

/** "34 Stone Street", "12 foot soldiers", "two stone houses", "ten yard signs". */
function isOtherWord(line: Line, amount: Amount, at: number): boolean {
  const word = line.word(at);
  const hyphened = line.isTightDash(amount.end);
  if (line.isCapitalised(at))
    return word.length > 4 || (word.length === 2 && word === 'nm') || line.surface(at).slice(1) !== line.surface(at).slice(1).toUpperCase();
  if (hyphened || word.endsWith('s') || word.length <= 3) return false;
  if (word === 'stone') return line.isLower(at + 1) && line.word(at + 1) !== 'and' && line.word(at + 1) !== 'in';
  return word === 'foot' && line.word(at + 1).startsWith('soldier');
}

/** "100m" without money: a million where a plural follows, else metres. */
function withMetreSign(line: Line, amount: Amount): FigureExpression | undefined {
  const { low, high, end } = amount;
  const numeral = high ?? low;
  if (numeral.scale !== 'm' || numeral.digits === undefined) return undefined;
  if (line.isLower(end) && (line.word(end).endsWith('s') || line.word(end) === 'people' || line.word(end) === 'of')) return undefined;
  if (numeral.digits.decimal && numeral.digits.value > 2.5) return undefined;
  const metres = (value: number): number => Math.round((value / 1e6) * 1e6) / 1e6;
  const { value, min, max } = valueOfAmount(amount);
  const fields = {
    ...(value !== undefined && { value: metres(value) }),
    ...(min !== undefined && { min: metres(min) }),
    ...(max !== undefined && { max: metres(max) }),
  };
  return { ...figureOf(amount, 'quantity', 0.8), fields: { ...fields, unit: 'metre' } };
}
