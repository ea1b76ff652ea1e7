import { parseDigits } from '../../figures/digits';
import type { Line } from '../../figures/line';
import { ordinalWords } from '../../figures/numberWords';
import { isWarmth } from '../../figures/recognise/temperatureTens';
import { type DateExpression, type DateRecogniser, dateOf, type Moment } from '../dateExpression';
import type { Part } from '../readParts';

/** "the 1990s", "1990's", "the '90s", "the 90s". "1900s" is read as the decade. */
export const decadeInDigits: DateRecogniser = {
  name: 'decade-in-digits',
  kinds: ['number'],
  read(line, at) {
    const after = line.word(at + 1);
    if ((after !== 's' && after !== "'s") || !line.isJoined(at + 1)) return undefined;
    const surface = line.surface(at);
    const digits = parseDigits(surface);
    if (!digits?.plain || digits.value % 10 !== 0) return undefined;
    if (surface.length === 4 && digits.value >= 1000 && digits.value <= 2090)
      return withArticle(line, at, at + 2, { decade: digits.value });
    return surface.length === 2 && after === 's' ? shortDecade(line, at, digits.value) : undefined;
  },
};

function shortDecade(line: Line, at: number, tens: number): DateExpression | undefined {
  if (isWarmth(line, at)) return undefined;
  const marked = line.word(at - 1) === "'" && line.isJoined(at);
  const first = marked ? at - 1 : at;
  if (!marked && !isLed(line, first, tens)) return undefined;
  return withArticle(line, first, at + 2, { decade: fullDecade(tens) });
}

/** "the nineties", "the late eighties". */
export const decadeInWords: DateRecogniser = {
  name: 'decade-in-words',
  kinds: ['decade'],
  read: (line, at, word) =>
    isLed(line, at, word.value) && !(line.isCapitalised(at) && line.isCapitalised(at + 1))
      ? withArticle(line, at, at + 1, { decade: fullDecade(word.value) })
      : undefined,
};

/** "in his 60s" is an age and "in the 30s" a temperature as often as a decade; only "the 60s" and later ones are taken. */
function isLed(line: Line, first: number, tens: number): boolean {
  if (tens > 0 && tens < 50) return false;
  const early = line.word(first - 1) === '-' ? first - 2 : first - 1;
  const word = line.word(early);
  if (word === 'the') return true;
  const modified = word === 'early' || word === 'mid' || word === 'late';
  return modified && !possessives.has(line.word(early - 1));
}

const possessives = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'its', "'s"]);

/** "the 20th century", "the twenty-first century", "19th-century". */
export const century: DateRecogniser = {
  name: 'century',
  kinds: ['number', 'number-word', 'ordinal-word'],
  read(line, at) {
    const ordinal = readOrdinal(line, at);
    if (ordinal === undefined || ordinal.value > 22) return undefined;
    const noun = line.isTightDash(ordinal.end) ? ordinal.end + 1 : ordinal.end;
    if (line.word(noun) !== 'century') return listed(line, at, ordinal);
    // "20th Century Fox"
    if (line.isCapitalised(noun) && line.isCapitalised(noun + 1)) return undefined;
    const era = line.word(noun + 1);
    // "his first century" is a cricketer's.
    if (ordinal.value <= 4 && line.word(at - 1) !== 'the' && !line.isCapitalised(noun + 1)) return undefined;
    const bc = era === 'bc' || era === 'bce';
    return withArticle(line, at, bc ? noun + 2 : noun + 1, {
      century: (ordinal.value - 1) * 100,
      ...(bc && { beforeChrist: true as const }),
    });
  },
};

/** "the 18th and 19th centuries": the first of two that share their noun, then the second. */
function listed(line: Line, at: number, { value, end }: Part): DateExpression | undefined {
  const link = line.word(end);
  const second = link === 'and' || link === 'or' || link === 'to' ? readOrdinal(line, end + 1) : undefined;
  const noun = second?.end ?? end;
  if (line.word(noun) !== 'centuries') return undefined;
  const isSecond = second === undefined;
  return withArticle(line, at, isSecond ? end + 1 : end, { century: (value - 1) * 100 });
}

function readOrdinal(line: Line, at: number): Part | undefined {
  const word = line.word(at);
  const value = ordinalWords.get(word);
  if (value !== undefined) return { value, end: at + 1 };
  if (word === 'twenty' && line.isTightDash(at + 1)) {
    const unit = ordinalWords.get(line.word(at + 2));
    return unit === undefined ? undefined : { value: 20 + unit, end: at + 3 };
  }
  if (!line.isNumber(at) || !line.isJoined(at + 1)) return undefined;
  const digits = parseDigits(line.surface(at));
  return digits?.plain && suffixes.has(line.word(at + 1)) ? { value: digits.value, end: at + 2 } : undefined;
}

const suffixes = new Set(['st', 'nd', 'rd', 'th']);

function fullDecade(tens: number): number {
  return (tens >= 30 ? 1900 : 2000) + tens;
}

function withArticle(line: Line, at: number, end: number, moment: Moment): DateExpression {
  return dateOf(line.word(at - 1) === 'the' ? at - 1 : at, end, moment, 0.97);
}
