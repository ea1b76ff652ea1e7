import type { FigureExpression } from '../figureExpression';
import type { Line } from '../line';
import { isPlural } from '../nounPhrase';

const pluralScales = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions', 'trillions', 'tens', 'lakhs', 'crores']);
const larger = new Set(['hundreds', 'thousands', 'millions', 'billions', 'trillions']);
const collectives = new Set(['number', 'handful', 'couple', 'series', 'string']);
const counted = new Set(['number', 'handful', 'couple']);

/** "several", "dozens of", "tens of thousands of", "a number of", "a handful of": an amount without a value. */
export function readVagueNumber(line: Line, at: number): FigureExpression | undefined {
  const word = line.word(at);
  if (word === 'several') return line.isLower(at) || line.opensSentence(at) ? several(line, at) : undefined;
  if (pluralScales.has(word)) return scales(line, at);
  return collectives.has(word) ? collective(line, at) : undefined;
}

function vague(first: number, end: number, name: string): FigureExpression {
  return { first, end, numberFirst: first, numberEnd: end, type: 'number', confidence: 0.92, fields: { vague: name } };
}

/** "several hundred" too. */
function several(line: Line, at: number): FigureExpression {
  const next = line.word(at + 1);
  const scaled = next === 'hundred' || next === 'thousand' || next === 'million' || next === 'dozen' || next === 'billion';
  return scaled ? vague(at, at + 2, `several ${next}`) : vague(at, at + 1, 'several');
}

function scales(line: Line, at: number): FigureExpression | undefined {
  const word = line.word(at);
  const of = line.word(at + 1) === 'of';
  if (of && larger.has(line.word(at + 2)) && line.word(at + 2) !== word) {
    const name = `${word} of ${line.word(at + 2)}`;
    return vague(at, at + (line.word(at + 3) === 'of' ? 4 : 3), name);
  }
  if (word === 'tens' || (line.isCapitalised(at) && !line.opensSentence(at))) return undefined;
  if (of) return vague(at, at + 2, word);
  // "scores" alone is a verb, "dozens" and larger ones need a sign that they count.
  return word !== 'scores' && (line.word(at + 1) === 'more' || line.word(at - 1) === 'killed' || line.word(at - 1) === 'killing')
    ? vague(at, at + 1, word)
    : undefined;
}

/** "a number of", "a large number of", "a handful of". */
function collective(line: Line, at: number): FigureExpression | undefined {
  const word = line.word(at);
  if (!counted.has(word) || line.word(at + 1) !== 'of') return undefined;
  const sized = sizes.has(line.word(at - 1));
  const article = sized ? at - 2 : at - 1;
  if (line.word(article) !== 'a' || !(isPlural(line.word(at + 2)) || line.isWord(at + 2))) return undefined;
  const name = sized ? `a ${line.word(at - 1)} ${word}` : `a ${word}`;
  return vague(article, at + 2, name);
}

const sizes = new Set([
  'large',
  'small',
  'growing',
  'significant',
  'record',
  'great',
  'limited',
  'huge',
  'high',
  'low',
  'considerable',
  'substantial',
  'mere',
]);
