import { parseDigits } from '../../figures/digits';
import type { Line } from '../../figures/line';
import { ordinalWords } from '../../figures/numberWords';
import { withFields } from '../../withFields';
import { type DateExpression, type DateRecogniser, dateOf } from '../dateExpression';
import { dateWords } from '../dateWords';
import { readOuterYear, readYear } from '../readParts';

const modifiers = new Set(['early', 'late', 'mid']);
const seasonOpeners = new Set(['in', 'over', 'during', 'by', 'since', 'until', 'throughout']);

/** "spring 2014", "the summer of 2014", "in the winter". Seasons without a year need "in the": "spring" is a leap too. */
export const season: DateRecogniser = {
  name: 'season',
  kinds: ['season'],
  read(line, at, word) {
    const first = line.word(at - 1) === 'the' ? at - 1 : at;
    if (line.isCapitalised(at) && line.isCapitalised(first - 1) && !line.opensSentence(first - 1)) return undefined;
    const year = readOuterYear(line, at + 1);
    if (year !== undefined) {
      // "the winter of 2012", but "the" of "the winter 2012 storms" belongs to the storms.
      const from = line.word(at + 1) === 'of' ? first : at;
      return dateOf(from, secondYearEnd(line, year.end), { season: word.value, ...year.moment }, 0.97);
    }
    const modified = modifiers.has(line.word(at - 1)) && seasonOpeners.has(line.word(at - 2)) && line.isLower(at);
    if (modified) return dateOf(at, at + 1, { season: word.value }, 0.85);
    const alone = first < at && seasonOpeners.has(line.word(first - 1)) && line.isLower(at) && line.word(at) !== 'fall';
    if (!alone || line.word(at + 1) === 'of' || isCompound(line, at + 1)) return undefined;
    return dateOf(first, at + 1, { season: word.value }, 0.85);
  },
};

/** "the winter of 2015-16": a winter is named by the year in which it begins. */
function secondYearEnd(line: Line, at: number): number {
  return line.isTightDash(at) && line.isNumber(at + 1) && line.surface(at + 1).length !== 3 ? at + 2 : at;
}

/** "the spring offensive" is in spring all the same, but "the fall in prices" and "the winter-sports town" are not. */
function isCompound(line: Line, at: number): boolean {
  return (
    line.word(at) === '-' ||
    (line.isLower(at) && line.word(at - 1) === 'spring' && /^(?:water|onion|chicken|roll|board)s?$/.test(line.word(at)))
  );
}

/** "Q1 2017", "Q3 of last year", "H1 2018". */
export const quarterCode: DateRecogniser = {
  name: 'quarter-code',
  kinds: ['quarter-code'],
  read(line, at, word) {
    const part = word.value > 4 ? { half: word.value - 4 } : { quarter: word.value };
    const year = readOuterYear(line, at + 1);
    if (year !== undefined) return dateOf(at, year.end, withFields(part, year.moment), 0.98);
    return word.value <= 4 && line.word(at - 1) === 'in' ? dateOf(at, at + 1, part, 0.88) : undefined;
  },
};

/** "2017 Q1", "2017-Q1", "2017 H2". */
export const yearThenQuarter: DateRecogniser = {
  name: 'year-then-quarter',
  kinds: ['number'],
  read(line, at) {
    const year = readYear(line, at);
    if (year === undefined) return undefined;
    const code = line.isTightDash(year.end) ? year.end + 1 : year.end;
    const word = dateWords.get(line.word(code));
    if (word?.kind !== 'quarter-code') return undefined;
    const part = word.value > 4 ? { half: word.value - 4 } : { quarter: word.value };
    return dateOf(at, code + 1, withFields(part, { year: year.value }), 0.97);
  },
};

const partOpeners = new Set(['in', 'for', 'during', 'over', 'of', 'from', 'since', 'by']);

/** "the first quarter of 2017", "the second half of last year", "in the third quarter". */
export const quarterInWords: DateRecogniser = {
  name: 'quarter-in-words',
  kinds: ['ordinal-word', 'number'],
  read(line, at) {
    const ordinal = readRank(line, at);
    if (ordinal === undefined || ordinal.value > 4) return undefined;
    if (line.isTightDash(ordinal.end)) return hyphened(line, at, ordinal);
    const noun = line.word(ordinal.end);
    const isHalf = noun === 'half' && ordinal.value <= 2;
    if (noun !== 'quarter' && !isHalf) return undefined;
    const first = line.word(at - 1) === 'the' ? at - 1 : at;
    const part = isHalf ? { half: ordinal.value } : { quarter: ordinal.value };
    const end = ordinal.end + 1;
    const year = readOuterYear(line, end);
    if (year !== undefined) return dateOf(first, year.end, withFields(part, year.moment), 0.97);
    if (line.word(end) === 'of' && line.word(end + 1) === 'the' && line.word(end + 2) === 'year')
      return dateOf(first, end + 3, withFields(part, { shift: { unit: 'year' as const, offset: 0, anchor: 'published' as const } }), 0.92);
    const alone = !isHalf && first < at && partOpeners.has(line.word(first - 1)) && line.word(end) !== 'of';
    return alone ? dateOf(first, end, part, 0.85) : undefined;
  },
};

/** "fourth-quarter profit", "first-half losses" */
function hyphened(line: Line, at: number, { value, end }: { readonly value: number; readonly end: number }): DateExpression | undefined {
  const noun = line.word(end + 1);
  if (noun === 'quarter') return dateOf(at, end + 2, { quarter: value }, 0.9);
  return noun === 'half' && value <= 2 && results.has(line.word(end + 2)) ? dateOf(at, end + 2, { half: value }, 0.9) : undefined;
}

const results = new Set('profit profits loss losses results earnings sales revenue revenues figures net pretax operating'.split(' '));

function readRank(line: Line, at: number): { readonly value: number; readonly end: number } | undefined {
  const value = ordinalWords.get(line.word(at));
  if (value !== undefined) return { value, end: at + 1 };
  if (!line.isNumber(at) || !line.isJoined(at + 1) || !/^(?:st|nd|rd|th)$/.test(line.word(at + 1))) return undefined;
  const digits = parseDigits(line.surface(at));
  return digits?.plain ? { value: digits.value, end: at + 2 } : undefined;
}
