import type { Line } from '../../figures/line';
import { cardinalWords } from '../../figures/numberWords';
import type { DateExpression, DateRecogniser, DateValue } from '../dateExpression';
import { type TimeUnit, unitWords } from '../dateWords';

const openers = new Set('for within after over spent took take lasted last in been'.split(' '));
const pointers = new Set(['ago', 'later', 'earlier', 'afterwards', 'beforehand']);

/** "for months", "within hours", "years later", "decades ago", "a months-long siege": plural units without a number. */
export const vagueLength: DateRecogniser = {
  name: 'vague-length',
  kinds: ['unit'],
  read(line, at) {
    const word = line.word(at);
    const row = unitWords.get(word);
    if (row === undefined || !row.plural || (!line.isLower(at) && !line.opensSentence(at))) return undefined;
    if (line.isTightDash(at + 1) && line.word(at + 2) === 'long') return vagueOf(at, at + 3, 'duration', row.unit, word);
    if (!isFree(line, at - 1)) return undefined;
    if (line.isTightDash(at + 1) && line.word(at + 2) === 'old') return vagueOf(at, at + 3, 'duration', row.unit, word);
    if (pointers.has(line.word(at + 1))) return vagueOf(at, at + 2, 'date', row.unit, word);
    const isLength = (openers.has(line.word(at - 1)) && !isOtherNoun(line, at)) || isFromEvent(line, at);
    return isLength ? vagueOf(at, at + 1, 'duration', row.unit, word) : undefined;
  },
};

/** "days after the flood", "months before he died" */
function isFromEvent(line: Line, at: number): boolean {
  const link = line.word(at + 1);
  return (link === 'after' || link === 'before') && line.isWord(at + 2) && unitWords.get(line.word(at + 2)) === undefined;
}

/** Not behind a number, nor a hyphen: "two weeks later", "mid-months". */
function isFree(line: Line, at: number): boolean {
  return !line.isNumber(at) && !line.isTightDash(at) && !counting.has(line.word(at)) && !cardinalWords.has(line.word(at));
}

const counting = new Set('few several many couple dozen dozens of the these those some hundred thousand more recent light'.split(' '));

/** "in years past", "the last days of": "in" leads to a length only at the end of a clause. */
function isOtherNoun(line: Line, at: number): boolean {
  const before = line.word(at - 1);
  // "cut in quarters"
  if (line.word(at) === 'quarters') return before !== 'for';
  if (before === 'in') return line.word(at + 1) === 'past' || line.word(at - 2) === 'time' || !endsClause(line, at + 1);
  if (before === 'last' || before === 'over') return line.word(at - 2) === 'the' || line.word(at + 1) === 'of';
  return line.word(at + 1) === 'gone';
}

const behind = new Set(['and', 'but', 'as', 'when', 'after', 'because']);

function endsClause(line: Line, at: number): boolean {
  return !line.isWord(at) || behind.has(line.word(at));
}

function vagueOf(first: number, end: number, type: 'date' | 'duration', unit: TimeUnit, vague: string): DateExpression {
  const value: DateValue = { kind: 'duration', unit, vague, isBare: true };
  return { first, end, type, value, confidence: 0.88 };
}
