import type { Line } from '../figures/line';
import { cardinalWords, fractionWords } from '../figures/numberWords';
import { readNumeral } from '../figures/readNumeral';
import { type TimeUnit, type UnitWord, unitWords } from './dateWords';

/** A length of time: "two years", "three-day", "a few weeks", "18 to 24 months". Token positions, `end` exclusive. */
export interface TimeSpan {
  readonly first: number;
  readonly end: number;
  readonly unit: TimeUnit;
  readonly count?: number;
  /** Upper end of a range that begins at `count`. */
  readonly upTo?: number;
  readonly vague?: string;
}

const fillers = new Set(
  'full whole consecutive straight successive more long additional further calendar working business solid extra'.split(' '),
);
const vagueWords = new Set(['several', 'few', 'many', 'couple', 'dozen', 'dozens']);

/** Reads a length that begins at this token. An age ("52-year-old") is none. */
export function readTimeSpan(line: Line, at: number): TimeSpan | undefined {
  return readVague(line, at) ?? readHalf(line, at) ?? readParts(line, at) ?? readCounted(line, at);
}

/** "three-quarters of an hour", "two hundredths of a second". */
function readParts(line: Line, at: number): TimeSpan | undefined {
  const count = cardinalWords.get(line.word(at));
  const partAt = line.isTightDash(at + 1) ? at + 2 : at + 1;
  const below = fractionWords.get(line.word(partAt));
  const article = line.word(partAt + 2);
  if (count === undefined || below === undefined || count >= below || line.word(partAt + 1) !== 'of') return undefined;
  const row = article === 'a' || article === 'an' ? unitWords.get(line.word(partAt + 3)) : undefined;
  const isTime = row !== undefined && !row.plural && row.unit !== 'century';
  return isTime ? { first: at, end: partAt + 4, unit: row.unit, count: Number(((count / below) * row.times).toPrecision(4)) } : undefined;
}

function readCounted(line: Line, at: number): TimeSpan | undefined {
  const numeral = readNumeral(line, at);
  if (numeral === undefined || numeral.digits?.padded) return undefined;
  const joiner = line.word(numeral.end);
  const isBetween = joiner === 'and' && line.word(at - 1) === 'between';
  const isLink = joiner === 'to' || joiner === 'or' || joiner === '–' || joiner === '-' || isBetween;
  const second = isLink ? readNumeral(line, numeral.end + 1) : undefined;
  const wide = second !== undefined && second.value > numeral.value ? second : undefined;
  const unit = readUnit(line, (wide ?? numeral).end);
  if (unit === undefined) return undefined;
  const { times } = unit.row;
  const end = line.isTightDash(unit.end) && line.word(unit.end + 1) === 'long' ? unit.end + 2 : unit.end;
  const count = numeral.value * times;
  return wide === undefined
    ? { first: at, end, unit: unit.row.unit, count }
    : { first: at, end, unit: unit.row.unit, count, upTo: wide.value * times };
}

/** "half a century", "half an hour", "half-century" is left out. */
function readHalf(line: Line, at: number): TimeSpan | undefined {
  if (line.word(at) !== 'half') return undefined;
  const article = line.word(at + 1);
  const row = article === 'a' || article === 'an' ? unitWords.get(line.word(at + 2)) : undefined;
  return row === undefined || row.plural ? undefined : { first: at, end: at + 3, unit: row.unit, count: 0.5 * row.times };
}

/** "in as many months", "how many years" */
const comparing = new Set(['as', 'so', 'how', 'too', 'that']);

/** "several years", "a few days", "a couple of weeks". */
function readVague(line: Line, at: number): TimeSpan | undefined {
  const word = line.word(at);
  if (!vagueWords.has(word) || (word === 'many' && comparing.has(line.word(at - 1)))) return undefined;
  const unitAt = line.word(at + 1) === 'of' || fillers.has(line.word(at + 1)) ? at + 2 : at + 1;
  const row = unitWords.get(line.word(unitAt));
  if (row === undefined || !row.plural) return undefined;
  const first = line.word(at - 1) === 'a' || line.word(at - 1) === 'the' ? at - 1 : at;
  return { first: word === 'few' || word === 'couple' ? first : at, end: unitAt + 1, unit: row.unit, vague: word };
}

function readUnit(line: Line, at: number): { readonly row: UnitWord; readonly end: number } | undefined {
  const hyphen = line.isTightDash(at) && line.word(at) === '-';
  let unitAt = hyphen ? at + 1 : at;
  if (!hyphen && fillers.has(line.word(at))) unitAt += 1;
  const row = unitWords.get(line.word(unitAt));
  if (row === undefined || !line.isLower(unitAt) || (row.unit === 'quarter' && isShare(line, unitAt, hyphen))) return undefined;
  return isAge(line, unitAt + 1) ? undefined : { row, end: unitAt + 1 };
}

/** "three-quarters", "three quarters of the seats". */
function isShare(line: Line, unitAt: number, hyphen: boolean): boolean {
  return line.word(unitAt) === 'quarters' && (hyphen || line.word(unitAt + 1) === 'of');
}

function isAge(line: Line, at: number): boolean {
  const word = line.word(at);
  return (
    word === 'old' ||
    word === 'olds' ||
    (word === '-' && line.word(at + 1).startsWith('old')) ||
    (word === 'of' && line.word(at + 1) === 'age')
  );
}
