import { withFields } from '../../withFields';
import { currencyWords } from '../currencies';
import type { FigureExpression } from '../figureExpression';
import type { Line } from '../line';
import { readNationalCurrency } from '../nationalCurrencies';
import { isPlural, readCountedPlural } from '../nounPhrase';
import { standsAlone } from './vagueAlone';

const pluralScales = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions', 'trillions', 'tens', 'lakhs', 'crores']);
const larger = new Set(['hundreds', 'thousands', 'millions', 'billions', 'trillions']);
const openers = new Set(['several', 'few', 'number', 'handful', 'couple', 'many', 'score']);

export const vagueWords: readonly string[] = [...pluralScales, ...openers];

/** "several", "dozens of", "tens of thousands of", "a few hundred", "a number of": an amount without a value. */
export function readVagueNumber(line: Line, at: number): FigureExpression | undefined {
  const word = line.word(at);
  if (pluralScales.has(word)) return scales(line, at);
  if (!openers.has(word)) return undefined;
  if (word === 'several') return line.isLower(at) || line.opensSentence(at) ? scaled(line, at, at) : undefined;
  return word === 'few' || word === 'many' ? scaledFew(line, at) : collective(line, at);
}

function vague(first: number, end: number, name: string): FigureExpression {
  return { first, end, numberFirst: first, numberEnd: end, type: 'number', confidence: 0.92, fields: { vague: name } };
}

const singularScales = new Set(['hundred', 'thousand', 'million', 'dozen', 'billion', 'trillion', 'lakh', 'crore']);

/** "several", "several hundred", "several million dollars". */
function scaled(line: Line, first: number, at: number): FigureExpression {
  const next = line.word(at + 1);
  const word = line.word(at);
  const name = first < at ? `a ${word}` : word;
  return singularScales.has(next) ? withCurrency(line, vague(first, at + 2, `${name} ${next}`)) : vague(first, at + 1, name);
}

/** "a few dozen", "many thousand"; "few" alone counts nothing that could be said. */
function scaledFew(line: Line, at: number): FigureExpression | undefined {
  const isMany = line.word(at) === 'many';
  if (!singularScales.has(line.word(at + 1)) || (!isMany && line.word(at - 1) !== 'a')) return undefined;
  return scaled(line, isMany ? at : at - 1, at);
}

function scales(line: Line, at: number): FigureExpression | undefined {
  const word = line.word(at);
  const of = line.word(at + 1) === 'of';
  if (of && larger.has(line.word(at + 2)) && line.word(at + 2) !== word) {
    const name = `${word} of ${line.word(at + 2)}`;
    if (line.word(at + 3) === 'of') return withCurrency(line, vague(at, at + 4, name));
    const alone = vague(at, at + 3, name);
    return standsAlone(line, at + 2, at) ? { ...alone, type: 'quantity', fields: { vague: name, unit: 'person' } } : alone;
  }
  if (word === 'tens' || (line.isCapitalised(at) && !line.opensSentence(at))) return undefined;
  if (of) return withCurrency(line, vague(at, at + 2, word));
  if (word === 'scores' || !standsAlone(line, at, at)) return undefined;
  return { ...vague(at, at + 1, word), type: 'quantity', fields: { vague: word, unit: 'person' } };
}

/** "millions of dollars": money whose amount nobody says. */
function withCurrency(line: Line, figure: FigureExpression): FigureExpression {
  const { end, fields } = figure;
  if (currencyWords.has(line.word(end)) && line.isLower(end)) {
    const currency = currencyWords.get(line.word(end));
    return { ...figure, end: end + 1, type: 'money', fields: currency === undefined ? fields : withFields(fields, { currency }) };
  }
  const national = readNationalCurrency(line, end);
  return national === undefined
    ? figure
    : { ...figure, end: national.end, type: 'money', fields: withFields(fields, { currency: national.code }) };
}

/** "a number of", "a large number of", "a handful of". */
function collective(line: Line, at: number): FigureExpression | undefined {
  const word = line.word(at);
  if (line.word(at + 1) !== 'of') return undefined;
  const sized = sizes.has(line.word(at - 1));
  const article = sized ? at - 2 : at - 1;
  if (line.word(article) !== 'a' || !(isPlural(line.word(at + 2)) || line.isWord(at + 2))) return undefined;
  const name = sized ? `a ${line.word(at - 1)} ${word}` : `a ${word}`;
  // "a score of villages"; "a score of 3-1" is none.
  if (word === 'score') {
    const isTwenty = !sized && line.isLower(at + 2) && readCountedPlural(line, at + 2) !== undefined;
    return isTwenty ? { ...vague(article, at + 1, ''), fields: { value: 20 } } : undefined;
  }
  return vague(article, at + 2, name);
}

const sizes = new Set('large small growing significant record great limited huge high low considerable substantial mere'.split(' '));
