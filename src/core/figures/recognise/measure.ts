import { withFields } from '../../withFields';
import type { Amount } from '../amount';
import { type AmountRecogniser, type FigureExpression, figureOf } from '../figureExpression';
import type { Line } from '../line';
import { degreeScales, joinedSigns, temperatureSigns, unitNames, unitPrefixes, unitSigns } from '../units';
import { isMetre, metresOf } from './metreSign';

/** "12 kilometres", "10-mile", "30°C", "8.5 square km", "500 MW", "100m", "5ft 10in". */
export const measure: AmountRecogniser = {
  name: 'measure',
  read: (line, amount) =>
    withParts(line, amount) ??
    withDegrees(line, amount) ??
    withTemperature(line, amount) ??
    withSign(line, amount) ??
    withName(line, amount) ??
    withMetreSign(line, amount),
};

function measured(amount: Amount, end: number, unit: string): FigureExpression {
  const figure = figureOf(amount, 'quantity', 0.97);
  return { ...figure, end, fields: withFields(figure.fields, { unit }) };
}

/** "410 parts per million" */
function withParts(line: Line, amount: Amount): FigureExpression | undefined {
  const { end } = amount;
  const per = line.word(end + 2);
  const isPart =
    line.word(end) === 'parts' && line.word(end + 1) === 'per' && (per === 'million' || per === 'billion' || per === 'trillion');
  return isPart ? measured(amount, end + 3, `part per ${per}`) : undefined;
}

function withDegrees(line: Line, amount: Amount): FigureExpression | undefined {
  const { end } = amount;
  const word = line.word(end);
  if (word !== '°' && word !== 'degrees' && word !== 'degree') return undefined;
  const scale = degreeScales.get(line.word(end + 1));
  const last = scale === undefined ? end + 1 : end + 2;
  if (line.word(last) === 'below' && line.word(last + 1) === 'zero') return belowZero(measured(amount, last + 2, scale ?? 'degree'));
  return measured(amount, scale === undefined ? end + 1 : end + 2, scale ?? 'degree');
}

/** "five degrees below zero" */
function belowZero(figure: FigureExpression): FigureExpression {
  const { value } = figure.fields;
  return value === undefined ? figure : { ...figure, fields: { ...figure.fields, value: -value } };
}

/** "40C" */
function withTemperature(line: Line, amount: Amount): FigureExpression | undefined {
  const { end, low } = amount;
  if (low.digits === undefined || !line.isJoined(end) || !line.isCapitalised(end)) return undefined;
  const scale = temperatureSigns.get(line.word(end));
  return scale === undefined ? undefined : measured(amount, end + 1, scale);
}

/** "40 MW", "200g", "3kg", "8 sq km", "120 g/km". */
function withSign(line: Line, amount: Amount): FigureExpression | undefined {
  const { end, low } = amount;
  if (low.digits === undefined) return undefined;
  let at = line.isTightDash(end) ? end + 1 : end;
  const prefix = line.word(at) === 'sq' || line.word(at) === 'cubic' || line.word(at) === 'square' ? line.word(at) : '';
  if (prefix !== '') at += line.word(at + 1) === '.' ? 2 : 1;
  const sign = line.surface(at);
  const name = unitSigns.get(sign);
  const isLoose = joinedSigns.has(sign) && !line.isJoined(end) && line.word(at + 1) !== '/';
  if (name === undefined || isLoose || (sign === 'm' && prefix === '')) return undefined;
  const full = prefix === '' ? name : `${prefix === 'sq' ? 'square' : prefix} ${name}`;
  if (prefix === '' && (name === 'foot' || name === 'pound' || name === 'stone'))
    return withSmaller(line, amount, at + 1, name) ?? measured(amount, at + 1, name);
  return measured(amount, withPower(line, at + 1), full);
}

function withName(line: Line, amount: Amount): FigureExpression | undefined {
  const { end } = amount;
  let at = line.isTightDash(end) ? end + 1 : end;
  const prefix = unitPrefixes.has(line.word(at)) ? line.word(at) : '';
  if (prefix !== '') at += line.isTightDash(at + 1) ? 2 : 1;
  // "seven pounds six ounces": with ounces behind they are no money.
  if (prefix === '' && line.word(at) === 'pounds') return withSmaller(line, amount, at + 1, 'pound');
  const name = prefix === 'light' && /^years?$/.test(line.word(at)) ? 'year' : unitNames.get(line.word(at));
  if (name === undefined || isOtherWord(line, amount, at)) return undefined;
  if (prefix === '' && (name === 'foot' || name === 'pound' || name === 'stone'))
    return withSmaller(line, amount, at + 1, name) ?? measured(amount, at + 1, name);
  return measured(amount, withPower(line, at + 1), prefix === '' ? name : `${prefix === 'sq' ? 'square' : prefix} ${name}`);
}

/** "km²": the little two is a symbol of its own. */
function withPower(line: Line, end: number): number {
  return (line.word(end) === '²' || line.word(end) === '³') && line.isJoined(end) ? end + 1 : end;
}

/** What a unit is made of: the words of the smaller one, and how many of it. */
const smaller: Readonly<Record<string, { readonly words: ReadonlySet<string>; readonly times: number }>> = {
  foot: { words: new Set(['in', 'inch', 'inches']), times: 12 },
  pound: { words: new Set(['oz', 'ounce', 'ounces']), times: 16 },
  stone: { words: new Set(['lb', 'lbs', 'pound', 'pounds']), times: 14 },
};

/** "5ft 10in", "six feet two inches", "1lb 4oz", "12st 4lb": the smaller unit becomes a part of the larger. */
function withSmaller(line: Line, amount: Amount, at: number, unit: string): FigureExpression | undefined {
  const row = smaller[unit];
  if (unit === 'foot' && line.isTightDash(at)) return withHyphenedInches(line, amount, at + 1);
  const count = line.isNumber(at) ? Number(line.surface(at)) : smallWords.indexOf(line.word(at));
  const name = line.word(at + 1);
  if (row === undefined || !(count >= 1 && count < row.times) || amount.high !== undefined || !row.words.has(name)) return undefined;
  if (name === 'in' && !line.isJoined(at + 1)) return undefined;
  const value = Math.round((amount.low.value + count / row.times) * 1e4) / 1e4;
  return { ...figureOf(amount, 'quantity', 0.97), end: at + 2, fields: { value, unit } };
}

/** "5-foot-2", "6-foot-4" */
function withHyphenedInches(line: Line, amount: Amount, at: number): FigureExpression | undefined {
  const inches = line.isNumber(at) ? Number(line.surface(at)) : smallWords.indexOf(line.word(at));
  if (!(inches >= 1 && inches < 12) || amount.high !== undefined || line.isTightDash(at + 1)) return undefined;
  const value = Math.round((amount.low.value + inches / 12) * 1e4) / 1e4;
  return { ...figureOf(amount, 'quantity', 0.96), end: at + 1, fields: { value, unit: 'foot' } };
}

const smallWords = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** "34 Stone Street", "12 foot soldiers", "two stone houses", "ten yard signs". */
function isOtherWord(line: Line, amount: Amount, at: number): boolean {
  const word = line.word(at);
  if (line.isCapitalised(at)) return true;
  if (line.isTightDash(amount.end) || word.endsWith('s') || word.length <= 3) return false;
  if (word === 'stone') return line.isLower(at + 1) && line.word(at + 1) !== 'and' && line.word(at + 1) !== 'in';
  if (word === 'yard' || word === 'pint' || word === 'bit') return line.isLower(at + 1) && line.word(at + 1) !== 'of';
  return word === 'foot' && line.word(at + 1).startsWith('soldier');
}

/** "100m": metres, where the company shows no million. */
function withMetreSign(line: Line, amount: Amount): FigureExpression | undefined {
  if (!isMetre(line, amount)) return undefined;
  const isSpaced = line.surface(amount.end) === 'm';
  const figure = figureOf(amount, 'quantity', 0.85);
  const end = isSpaced ? amount.end + 1 : amount.end;
  return { ...figure, end, fields: withFields(isSpaced ? figure.fields : metresOf(amount), { unit: 'metre' }) };
}
