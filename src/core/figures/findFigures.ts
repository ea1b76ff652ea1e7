import { Cue } from '../cues';
import type { FigureMark, Step, WordedArticle } from '../draft';
import { Shape } from '../text/tokens';
import { withFields } from '../withFields';
import { readAmount } from './amount';
import { type AmountRecogniser, type FigureExpression, isSkip, type Skip } from './figureExpression';
import { Begins, firstWords } from './firstWords';
import { endOfWord, Line, linesOf } from './line';
import { scaleWords } from './numberWords';
import { age } from './recognise/age';
import { readTensWord } from './recognise/ageGroup';
import { count } from './recognise/count';
import { fraction, readShareWord } from './recognise/fraction';
import { magnitude } from './recognise/magnitude';
import { measure } from './recognise/measure';
import { money } from './recognise/money';
import { foldOfAmount, readMultiple } from './recognise/multiple';
import { notFigure } from './recognise/notFigure';
import { ordinalInDigits, readOrdinalWord } from './recognise/ordinal';
import { percent } from './recognise/percent';
import { points } from './recognise/points';
import { score } from './recognise/score';
import { temperatureTens } from './recognise/temperatureTens';
import { readVagueNumber } from './recognise/vagueNumber';
import { boundFields, readBoundsBefore } from './refine/addBounds';
import { addMinus } from './refine/addMinus';
import { addPeriod } from './refine/addPeriod';
import { addTrailing } from './refine/addTrailing';
import { joinFigures } from './refine/joinFigures';

/** Kinds of figures around a numeral, in order: the first that knows it decides. */
const recognisers: readonly AmountRecogniser[] = [
  money,
  temperatureTens,
  age,
  percent,
  points,
  ordinalInDigits,
  magnitude,
  foldOfAmount,
  score,
  notFigure,
  fraction,
  measure,
  count,
];

/** Numbers with their hedges, magnitudes, units and currencies. */
export const findFigures = {
  name: 'find-figures',
  run({ tokens, cues, figures: dates }: WordedArticle) {
    const marks: FigureMark[] = [...dates];
    let nextDate = 0;
    for (const line of linesOf(tokens)) {
      let first = line.first;
      while (first < line.end) {
        const date = dates[nextDate];
        const inLine = date !== undefined && date.firstToken < line.end;
        for (const figure of readLine(new Line(tokens, first, inLine ? date.firstToken : line.end), cues)) marks.push(toMark(line, figure));
        if (!inLine) break;
        first = date.endToken;
        nextDate += 1;
      }
    }
    return { figures: marks.sort((left, right) => left.start - right.start) };
  },
} satisfies Step;

/** The figures between two dates, in order. */
function readLine(line: Line, cues: Uint8Array): FigureExpression[] {
  const found: FigureExpression[] = [];
  const { folded, shapes } = line.tokens;
  let at = line.first;
  while (at < line.end) {
    if (((cues[at] ?? 0) & Cue.figure) === 0) {
      at += 1;
      continue;
    }
    const kinds = shapes[at] === Shape.number ? Begins.number : firstWords.get(folded[at] ?? '');
    const figure = kinds === undefined ? undefined : kinds === Begins.number ? readNumber(line, at) : readWord(line, at, kinds);
    if (figure === undefined) at += 1;
    else if (isSkip(figure)) at = Math.max(at + 1, figure.skipTo);
    else {
      push(line, found, figure);
      at = Math.max(at + 1, found[found.length - 1]?.end ?? 0);
    }
  }
  return found;
}

function readWord(line: Line, at: number, kinds: number): FigureExpression | Skip | undefined {
  if (kinds & Begins.ordinal) {
    const ordinal = readOrdinalWord(line, at);
    if (ordinal !== undefined) return ordinal;
  }
  if (kinds & Begins.cardinal) return readNumber(line, at);
  if (kinds & Begins.scaled && scaleWords.has(line.word(line.word(at) === 'a' ? at + 1 : at + 2))) return readNumber(line, at);
  if (kinds & Begins.share) return readShareWord(line, at);
  if (kinds & Begins.vague) return readVagueNumber(line, at);
  if (kinds & Begins.tens) return readTensWord(line, at);
  return kinds & Begins.multiple ? readMultiple(line, at) : undefined;
}

function readNumber(line: Line, at: number): FigureExpression | Skip | undefined {
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
  if (figure.type === 'ordinal') {
    found.push(figure);
    return;
  }
  const whole = addPeriod(line, addTrailing(line, addMinus(line, figure)));
  const { first, effects } = readBoundsBefore(line, whole.first, floor);
  if (effects.length === 0 || isPreposition(line, first, whole)) found.push(whole);
  else found.push({ ...whole, first, fields: boundFields(whole.fields, effects) });
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
    end: endOfWord(tokens, end - 1),
    firstToken: first,
    endToken: end,
    type,
    confidence,
    figure: withFields(fields, { number: { start: tokens.starts[numberFirst] ?? 0, end: tokens.ends[numberEnd - 1] ?? 0 } }),
  };
}
