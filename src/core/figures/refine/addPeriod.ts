import { withFields } from '../../withFields';
import type { FigureExpression } from '../figureExpression';
import type { Line } from '../line';
import { periods, unitNames, unitPrefixes } from '../units';

const adverbs = new Set(['daily', 'weekly', 'monthly', 'yearly', 'annually', 'hourly']);
const articles = new Set(['a', 'an', 'per', 'each', 'every']);

/** "a year", "per day", "-a-year", "/month" behind an amount of money, of a unit or of anything counted. */
export function addPeriod(line: Line, figure: FigureExpression): FigureExpression {
  const { end, type } = figure;
  if (type === 'age' || type === 'ordinal') return figure;
  const found =
    behindSign(line, figure) ?? behindSlash(line, end) ?? behindHyphen(line, end) ?? behindArticle(line, end) ?? behindPer(line, figure);
  return found === undefined ? figure : { ...figure, end: found.end, fields: withFields(figure.fields, { per: found.per }) };
}

/** "£699pp", "£40,000 pa": short for a person and a year, behind money alone. */
function behindSign(line: Line, { end, type }: FigureExpression): Period | undefined {
  if (type !== 'money') return undefined;
  const word = line.word(end);
  if (word === 'pp' && line.isJoined(end)) return { end: end + 1, per: 'person' };
  return word === 'pa' && line.isLower(end) ? { end: end + 1, per: 'year' } : undefined;
}

interface Period {
  readonly end: number;
  readonly per: string;
}

function periodAt(line: Line, at: number, length: number): Period | undefined {
  const per = periods.get(line.word(at));
  return per === undefined ? undefined : { end: at + length, per };
}

function behindArticle(line: Line, end: number): Period | undefined {
  const word = line.word(end);
  if (adverbs.has(word) && line.isLower(end)) return periodAt(line, end, 1);
  if (!articles.has(word)) return undefined;
  // "2,000 a day-long march": the unit belongs to what follows.
  return line.isTightDash(end + 2) ? undefined : periodAt(line, end + 1, 1);
}

function behindHyphen(line: Line, end: number): Period | undefined {
  if (!line.isTightDash(end)) return undefined;
  const word = line.word(end + 1);
  return (word === 'a' || word === 'per') && line.isTightDash(end + 2) ? periodAt(line, end + 3, 1) : undefined;
}

/** "€3/day", "90 km/h". */
function behindSlash(line: Line, end: number): Period | undefined {
  if (line.word(end) !== '/' || !line.isJoined(end) || !line.isJoined(end + 1)) return undefined;
  const word = line.word(end + 1);
  if (word === 'h' || word === 'hr') return { end: end + 2, per: 'hour' };
  if (word === 's') return { end: end + 2, per: 'second' };
  if (word === 'km' || word === 'kg' || word === 'l')
    return { end: end + 2, per: word === 'km' ? 'kilometre' : word === 'kg' ? 'kilogram' : 'litre' };
  return periodAt(line, end + 1, 1);
}

/** "50 micrograms per cubic metre": a unit spread over another one. */
function behindPer(line: Line, { end, fields }: FigureExpression): Period | undefined {
  if (line.word(end) !== 'per' || fields.unit === undefined) return undefined;
  const prefix = unitPrefixes.has(line.word(end + 1)) ? line.word(end + 1) : '';
  const at = prefix === '' ? end + 1 : end + 2;
  const name = unitNames.get(line.word(at));
  if (name === undefined || !line.isLower(at)) return undefined;
  return { end: at + 1, per: prefix === '' ? name : `${prefix} ${name}` };
}
