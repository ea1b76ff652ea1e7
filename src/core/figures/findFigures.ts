import type { FigureMark, Step } from '../draft';
import { readAmount } from './amount';
import { type AmountRecogniser, type FigureExpression, isSkip } from './figureExpression';
import { Line, linesOf } from './line';
import { cardinalWords, fractionWords, ordinalWords, scaleWords } from './numberWords';
import { age } from './recognise/age';
import { count } from './recognise/count';
import { fraction, readShareWord } from './recognise/fraction';
import { measure } from './recognise/measure';
import { money } from './recognise/money';
import { notFigure } from './recognise/notFigure';
import { ordinalInDigits, readOrdinalWord } from './recognise/ordinal';
import { percent } from './recognise/percent';
import { score } from './recognise/score';
import { readVagueNumber } from './recognise/vagueNumber';
import { boundFields, readBoundsBefore } from './refine/addBounds';
import { addPeriod } from './refine/addPeriod';
import { addTrailing } from './refine/addTrailing';
import { joinFigures } from './refine/joinFigures';

/** Kinds of figures around a numeral, in order: the first that knows it decides. */
const recognisers: readonly AmountRecogniser[] = [money, age, percent, ordinalInDigits, notFigure, fraction, measure, score, count];

/** Numbers with their hedges, magnitudes, units and currencies. */
export const findFigures: Step = {
  name: 'find-figures',
  run({ tokens, figures: dates }) {
    const marks: FigureMark[] = [...dates];
    let nextDate = 0;
    for (const line of linesOf(tokens)) {
      let first = line.first;
      while (first < line.end) {
        const date = dates[nextDate];
        const inLine = date !== undefined && date.firstToken < line.end;
        for (const figure of readLine(new Line(tokens, first, inLine ? date.firstToken : line.end))) marks.push(toMark(line, figure));
        if (!inLine) break;
        first = date.endToken;
        nextDate += 1;
      }
    }
    return { figures: marks.sort((left, right) => left.start - right.start) };
  },
};

/** The figures between two dates, in order. */
function readLine(line: Line): FigureExpression[] {
  const found: FigureExpression[] = [];
  let at = line.first;
  while (at < line.end) {
    const figure = readAt(line, at);
    if (figure === undefined) at += 1;
    else if (isSkip(figure)) at = Math.max(at + 1, figure.skipTo);
    else {
      push(line, found, figure);
      at = Math.max(at + 1, found.at(-1)?.end ?? 0);
    }
  }
  return found;
}

function readAt(line: Line, at: number): FigureExpression | { readonly skipTo: number } | undefined {
  if (line.isNumber(at)) return readNumber(line, at);
  const word = line.word(at);
  if (ordinalWords.has(word) || cardinalWords.has(word)) {
    const ordinal = readOrdinalWord(line, at);
    if (ordinal !== undefined) return ordinal;
  }
  if (cardinalWords.has(word) || ((word === 'a' || word === 'half') && scaleWords.has(line.word(word === 'a' ? at + 1 : at + 2))))
    return readNumber(line, at);
  if (fractionWords.has(word)) return readShareWord(line, at);
  return readVagueNumber(line, at);
}

function readNumber(line: Line, at: number): FigureExpression | { readonly skipTo: number } | undefined {
  const amount = readAmount(line, at);
  if (amount === undefined) return undefined;
  for (const recogniser of recognisers) {
    const figure = recogniser.read(line, amount);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** Widens a figure by what stands around it and joins it to the one before, where the two are one. */
function push(line: Line, found: FigureExpression[], figure: FigureExpression): void {
  const previous = found.at(-1);
  const joined = previous && joinFigures(line, previous, figure);
  if (joined) {
    found[found.length - 1] = addPeriod(line, joined);
    return;
  }
  const floor = previous?.end ?? line.first;
  if (figure.first < floor) return;
  const whole = addPeriod(line, addTrailing(line, figure));
  const bounded = readBoundsBefore(line, whole.first, floor);
  const { first, effects } = isPreposition(line, bounded.first, whole) ? { first: whole.first, effects: [] } : bounded;
  found.push(figure.type === 'ordinal' ? figure : { ...whole, first, fields: boundFields(whole.fields, effects) });
}

const prepositions = new Set(['over', 'under', 'above', 'below']);

/** "discontent over several scandals", "a row over two islands": before small and vague numbers these seldom bound. */
function isPreposition(line: Line, at: number, { first, fields, type }: FigureExpression): boolean {
  if (at !== first - 1 || !prepositions.has(line.word(at)) || type !== 'number' || fields.role === 'share') return false;
  return fields.value === undefined || fields.value <= 10;
}

function toMark({ tokens }: Line, figure: FigureExpression): FigureMark {
  const { first, end, numberFirst, numberEnd, type, confidence, fields } = figure;
  return {
    start: tokens.starts[first] ?? 0,
    end: tokens.ends[end - 1] ?? 0,
    firstToken: first,
    endToken: end,
    type,
    confidence,
    figure: { ...fields, number: { start: tokens.starts[numberFirst] ?? 0, end: tokens.ends[numberEnd - 1] ?? 0 } },
  };
}
