import type { Amount } from '../amount';
import { changeVerbs } from '../changeWords';
import { type AmountRecogniser, type FigureExpression, figureOf } from '../figureExpression';
import type { Line } from '../line';
import { fractionWords, scaleWords } from '../numberWords';
import { type Numeral, readNumeral } from '../readNumeral';
import { hasBoundBefore } from '../refine/addBounds';
import { unitNames } from '../units';
import { readPercentSign } from './percent';

const round = (value: number): number => Number(value.toPrecision(4));

/** "two-thirds", "one third", "1/2", "one in five", "nine out of 10". The value is rounded to four figures. */
export const fraction: AmountRecogniser = {
  name: 'fraction',
  read: (line, amount) => inWords(line, amount) ?? withSlash(line, amount) ?? outOf(line, amount),
};

function fractionOf(amount: Amount, end: number, value: number): FigureExpression {
  return { ...figureOf(amount, 'number', 0.96), end, numberEnd: end, fields: { value: round(value), role: 'share' } };
}

function inWords(line: Line, amount: Amount): FigureExpression | undefined {
  const { low, high, end } = amount;
  if (high || low.digits !== undefined || low.value > 20) return undefined;
  const at = line.isTightDash(end) ? end + 1 : end;
  const below = fractionWords.get(line.word(at));
  if (below === undefined || !line.isLower(at)) return undefined;
  const plural = line.word(at).endsWith('s') || line.word(at) === 'halves';
  if (low.value > 1 ? !plural || low.value >= below : plural || (at === end && !isOneShare(line, amount.first, at + 1))) return undefined;
  if (line.word(at) === 'half' && low.value > 1) return undefined;
  const scale = ofScale(line, at + 1);
  if (scale !== undefined)
    return { ...figureOf(amount, 'number', 0.95), end: at + 4, numberEnd: at + 4, fields: { value: (low.value / below) * scale } };
  if (line.word(amount.first - 1) === 'by' && changeVerbs.has(line.word(amount.first - 2)))
    return changed(amount.first, at, low.value / below);
  return fractionOf(amount, at + 1, low.value / below);
}

/** "one third of", "is one third."; "one third party" is not, and "two quarters" of a year are not either. */
function isOneShare(line: Line, first: number, behind: number): boolean {
  return (
    line.word(behind) === 'of' ||
    hasBoundBefore(line, first) ||
    (!line.isWord(behind) && !line.isTightDash(behind) && leads.has(line.word(first - 1)))
  );
}

const leads = new Set(['is', 'was', 'by', 'to', 'at', 'about', 'than']);

/** "three-quarters of a million" */
function ofScale(line: Line, at: number): number | undefined {
  return line.word(at) === 'of' && line.word(at + 1) === 'a' ? scaleWords.get(line.word(at + 2)) : undefined;
}

/** "half a mile", "a quarter of a tonne" */
function partOfUnit(line: Line, first: number, last: number, value: number): FigureExpression | undefined {
  const from = line.word(last + 1) === 'of' ? last + 2 : last + 1;
  const unit = line.word(from) === 'a' || line.word(from) === 'an' ? unitNames.get(line.word(from + 1)) : undefined;
  if (unit === undefined || !line.isLower(from + 1)) return undefined;
  return { first, end: from + 2, numberFirst: first, numberEnd: last + 1, type: 'quantity', confidence: 0.93, fields: { value, unit } };
}

function withSlash(line: Line, amount: Amount): FigureExpression | undefined {
  const { low, high, end } = amount;
  if (high || !low.digits?.plain || line.word(end) !== '/' || !line.isJoined(end)) return undefined;
  const below = Number(line.surface(end + 1));
  return low.value < below && below <= 10 ? fractionOf(amount, end + 2, low.value / below) : undefined;
}

/** "one in five", "one in every ten", "nine out of 10". Years and places behind "in" are no denominators. */
function outOf(line: Line, amount: Amount): FigureExpression | undefined {
  const { low, high } = amount;
  if (high || low.scale !== undefined) return undefined;
  // "a one-in-20 chance"
  const hyphened = line.isTightDash(amount.end) && line.word(amount.end + 1) === 'in' && line.isTightDash(amount.end + 2);
  const end = hyphened ? amount.end + 1 : amount.end;
  const ratio = line.word(end) === 'out' && line.word(end + 1) === 'of';
  if (!ratio && line.word(end) !== 'in') return undefined;
  const every = line.word(end + 1) === 'every';
  const from = ratio || hyphened || every ? end + 2 : end + 1;
  const below = readNumeral(line, from);
  if (below === undefined || below.value <= low.value || below.digits?.padded) return undefined;
  const isRatio = ratio || every || low.value === 1 || (low.value <= 10 && below.value <= 10) || (low.value < 100 && isRound(line, below));
  return isRatio && !line.isTightDash(below.end) ? fractionOf(amount, below.end, low.value / below.value) : undefined;
}

const rounds = new Set([100, 1e3, 1e4, 1e5, 1e6]);

/** "6 in 1,000", "12 in a hundred"; behind "12 in 100 villages" it counts. */
function isRound(line: Line, { value, end }: Numeral): boolean {
  return rounds.has(value) && (!line.isLower(end) || wholes.has(line.word(end)) || line.word(end) === 'to');
}

const hedges = new Set('nearly almost about over around roughly than approximately exactly only just barely'.split(' '));
const wholes = new Set(['of', 'the', 'its', 'their', 'his', 'her', 'all', 'our']);
const pluralVerbs = new Set(['were', 'are', 'have']);
/** "a fifth did", "a third said" */
const verbsOfMost = new Set([...pluralVerbs, 'did', 'do', 'said', 'say']);
const notHalf = new Set(['first', 'second', 'other', 'latter', 'better', 'and', 'a', 'each', 'either', 'one', 'this', 'that', 'early']);

/** "half of", "nearly half", "a third of", "fell by a quarter": shares that begin with no numeral. */
export function readShareWord(line: Line, at: number): FigureExpression | undefined {
  const word = line.word(at);
  const below = fractionWords.get(word);
  if (below === undefined || !line.isWord(at) || line.isTightDash(at + 1)) return undefined;
  return word === 'half' ? readHalf(line, at) : readOneOf(line, at, below);
}

function readHalf(line: Line, at: number): FigureExpression | undefined {
  const before = line.word(at - 1);
  const ofOne = partOfPercent(line, at, at, 0.5) ?? partOfUnit(line, at, at, 0.5);
  if (ofOne !== undefined) return ofOne;
  if (before === 'by' && changeVerbs.has(line.word(at - 2)) && endsChange(line, at + 1)) return changed(at, at, 0.5);
  // "a third of his weight and half his hair"; "two and half" is none.
  const isSecond = before === 'and' && wholes.has(line.word(at + 1)) && !line.isNumber(at - 2);
  if (notHalf.has(before) && !isSecond) return undefined;
  const stands = pluralVerbs.has(line.word(at + 1)) && (before === ',' || line.opensSentence(at));
  return wholes.has(line.word(at + 1)) || hedges.has(before) || stands ? share(at, at, 0.5) : undefined;
}

/** "a third", "a quarter": one part. */
function readOneOf(line: Line, at: number, below: number): FigureExpression | undefined {
  const before = line.word(at - 1);
  if ((before !== 'a' && before !== 'an') || line.isTightDash(at - 1)) return undefined;
  const ofOne = partOfPercent(line, at - 1, at, 1 / below) ?? partOfUnit(line, at - 1, at, 1 / below);
  if (ofOne !== undefined) return ofOne;
  const scale = ofScale(line, at + 1);
  if (scale !== undefined)
    return {
      first: at - 1,
      end: at + 4,
      numberFirst: at - 1,
      numberEnd: at + 4,
      type: 'number',
      confidence: 0.95,
      fields: { value: scale / below },
    };
  // "a quarter of a century", "a hundredth of a second" are times.
  if (line.word(at + 1) === 'of') return isOfTime(line.word(at + 3)) ? undefined : share(at - 1, at, 1 / below);
  const led = line.word(at - 2);
  if ((led === 'by' || changeVerbs.has(led)) && endsChange(line, at + 1)) return changed(at - 1, at, 1 / below);
  return hedges.has(led) || (verbsOfMost.has(line.word(at + 1)) && below > 2) ? share(at - 1, at, 1 / below) : undefined;
}

function isOfTime(word: string): boolean {
  return word === 'century' || word === 'second';
}

function endsChange(line: Line, at: number): boolean {
  return !line.isLower(at) || behindChange.has(line.word(at));
}

/** "rose a third in a year", "fell by a quarter, "; "by a third party" has another noun. */
const behindChange = new Set(
  'in to on since from after over between compared last this and but while as at when during within for'.split(' '),
);

/** "half of 1 percent", "a quarter of a percentage point", "half a per cent". */
function partOfPercent(line: Line, first: number, last: number, value: number): FigureExpression | undefined {
  const from = line.word(last + 1) === 'of' ? last + 2 : last + 1;
  const one = line.word(from);
  if (one !== 'a' && one !== 'one' && one !== '1') return undefined;
  const sign = readPercentSign(line, from + 1);
  if (sign === undefined) return undefined;
  const fields = sign.unit === undefined ? { value } : { value, unit: sign.unit };
  return { first, end: sign.end, numberFirst: first, numberEnd: sign.end, type: 'percent', confidence: 0.95, fields };
}

/** How much it changed by: the role is found from the verb. */
function changed(first: number, last: number, value: number): FigureExpression {
  return {
    first,
    end: last + 1,
    numberFirst: first,
    numberEnd: last + 1,
    type: 'number',
    confidence: 0.92,
    fields: { value: round(value) },
  };
}

function share(first: number, last: number, value: number): FigureExpression {
  return {
    first,
    end: last + 1,
    numberFirst: first,
    numberEnd: last + 1,
    type: 'number',
    confidence: 0.94,
    fields: { value: round(value), role: 'share' },
  };
}
