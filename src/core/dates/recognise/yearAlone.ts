import { parseDigits } from '../../figures/digits';
import type { Line } from '../../figures/line';
import { type DateExpression, type DateRecogniser, dateOf, rangeOf } from '../dateExpression';
import { kindsOfYear, readShortYear, readYear, yearKinds } from '../readParts';

const openers = new Set(
  'in since until till dated by from before after during following of between through throughout to and early late mid circa c year years pre post for or than'.split(
    ' ',
  ),
);
/** Openers that a count may follow as well: "of 2000 people". Then the next word must not be counted. */
const looseOpeners = new Set('of to and for from by than or between after before in'.split(' '));
const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', "'s", 'this', 'that']);
const counted = new Set(
  'people men women children soldiers troops fighters militants civilians police officers workers jobs migrants refugees prisoners homes houses schools members tonnes tons miles metres meters kilometres kilometers km kg litres gallons acres hectares dollars euros pounds roubles rubles yuan yen rupees percent per million billion thousand times points votes seats vehicles tanks aircraft ships rockets missiles hours days weeks months years cases deaths passengers students companies families voters delegates copies words calories'.split(
    ' ',
  ),
);
/** Fewer than for figures: an act, a season or a tournament has its year behind it. */
const labels = new Set(
  'no number nr room route flight flat extension agent docket boeing airbus windows article section page pages model highway order resolution channel type unit psalm isbn code gate box lot'.split(
    ' ',
  ),
);
/** "until at least 2030" */
const limits = new Set(['until', 'till', 'since', 'to', 'by', 'through']);
const verbs = new Set(['was', 'is', 'will', 'has', 'had', 'saw', 'brought', 'marked', 'began', 'ended', 'would']);
const nonVerbs = new Set([
  'the',
  'a',
  'an',
  'when',
  'and',
  'but',
  'as',
  'after',
  'before',
  'with',
  'to',
  'by',
  'for',
  'that',
  'while',
  'or',
]);

/** A bare year with evidence, the year ranges "2015-16", "1939–1945", and years of any length with their era. */
export const yearAlone: DateRecogniser = {
  name: 'year',
  kinds: ['number'],
  read(line, at) {
    const era = readEra(line, at + 1);
    if (era !== undefined) return withEra(line, at, era);
    const short = shortYear(line, at) ?? behindEra(line, at);
    if (short !== undefined) return short;
    const year = readYear(line, at);
    if (year === undefined || labels.has(line.word(at - 1)) || isSplit(line, at - 1)) return undefined;
    const date = readRange(line, at, year.value) ?? dateOf(at, year.end, { year: year.value }, 0.97);
    const named = withYearKind(line, date);
    if (named !== date || date.value.kind === 'range') return named;
    const confidence = evidence(line, at, year.value);
    return confidence === undefined ? undefined : dateOf(at, year.end, { year: year.value }, confidence);
  },
};

/** "fiscal 2016", "fiscal year 2016", "the 2016-17 financial year", "the year 1871": the words that say it is one belong to it. */
function withYearKind(line: Line, date: DateExpression): DateExpression {
  const { first, end } = date;
  if (yearKinds.has(line.word(first - 1)) && line.isLower(first - 1)) return { ...date, first: first - 1 };
  const article = (at: number): number => (line.word(at - 1) === 'the' ? at - 1 : at);
  if (line.word(first - 1) === 'year') {
    const isKind = kindsOfYear.has(line.word(first - 2)) && line.isLower(first - 2);
    const from = isKind ? first - 2 : first - 1;
    return isKind || line.word(first - 2) === 'the' ? { ...date, first: article(from) } : date;
  }
  const isKindBehind = kindsOfYear.has(line.word(end)) && line.isLower(end) && line.word(end + 1) === 'year' && !line.isTightDash(end + 2);
  return isKindBehind ? { ...date, first: article(first), end: end + 2 } : date;
}

/** "312 BC", "79 AD", "in 410 CE". */
function withEra(line: Line, at: number, era: string): DateExpression | undefined {
  const digits = line.surface(at).length <= 5 ? parseDigits(line.surface(at)) : undefined;
  if (digits === undefined || digits.decimal || digits.padded || digits.value < 1 || !line.isCapitalised(at + 1)) return undefined;
  const isBefore = era === 'bc';
  if (!isBefore && digits.value > 2100) return undefined;
  return dateOf(at, at + 2, { year: digits.value, ...(isBefore && { beforeChrist: true as const }) }, 0.96);
}

/** "AD 14": the era before the year. */
function behindEra(line: Line, at: number): DateExpression | undefined {
  const era = line.surface(at - 1);
  if ((era !== 'AD' && era !== 'A.D.') || line.surface(at).length > 4) return undefined;
  const digits = parseDigits(line.surface(at));
  const isYear = digits?.plain === true && !digits.padded && digits.value >= 1 && digits.value <= 2100;
  return isYear ? dateOf(at - 1, at + 1, { year: digits.value }, 0.95) : undefined;
}

const shortOpeners = new Set(['in', 'of', 'since', 'until', 'by', 'from', 'spring', 'summer', 'autumn', 'winter', 'early', 'late']);
/** "in '56", "the class of '96" */
function shortYear(line: Line, at: number): DateExpression | undefined {
  const year = readShortYear(line, at - 1);
  return year !== undefined && shortOpeners.has(line.word(at - 2)) ? dateOf(at - 1, year.end, { year: year.value }, 0.92) : undefined;
}

function isSplit(line: Line, at: number): boolean {
  const mark = line.word(at);
  if (mark === '/' || mark === ':' || mark === '=' || mark === '_') return line.isJoined(at + 1);
  return mark === '-' && line.isTightDash(at) && line.isNumber(at - 1);
}

function readEra(line: Line, at: number): string | undefined {
  const word = line.word(at);
  return word === 'bc' || word === 'bce' || word === 'ad' || word === 'ce' ? word.slice(0, 2) : undefined;
}

/** "2015-16", "2015–2016", "2015/16". */
function readRange(line: Line, at: number, from: number): DateExpression | undefined {
  const mark = line.word(at + 1);
  const tight = line.isTightDash(at + 1) || (mark === '/' && line.isJoined(at + 1) && line.isJoined(at + 2));
  // "(1981 - 2003)": a spaced hyphen joins two full years only.
  if (!tight && mark !== '–' && (mark !== '-' || line.surface(at + 2).length !== 4)) return undefined;
  const surface = line.surface(at + 2);
  const digits = line.isNumber(at + 2) ? parseDigits(surface) : undefined;
  if (digits === undefined || digits.decimal || (surface.length !== 2 && surface.length !== 4)) return undefined;
  const behind = line.word(at + 3);
  if ((behind === '-' || behind === '/' || behind === ':') && line.isJoined(at + 3)) return undefined;
  const to = surface.length === 2 ? Math.floor(from / 100) * 100 + digits.value : digits.value;
  if (to <= from || to - from > 400 || (surface.length === 2 && !tight) || counted.has(behind)) return undefined;
  // A season or fiscal year across two years is written with its second year alone.
  return rangeOf(at, at + 3, { year: from }, { year: to }, 0.96);
}

/** How sure the company of a number makes it a year; undefined for not at all. */
function evidence(line: Line, at: number, year: number): number | undefined {
  const before = line.word(at - 1);
  const after = line.word(at + 1);
  const modern = year >= 1900 && year <= 2099;
  // A cell of a table, or a heading.
  if (at === line.first && at + 1 === line.end) return modern ? 0.85 : undefined;
  if (isMeasured(after) || (counted.has(after) && !isActing(line, at, year))) return undefined;
  if (modern && isCompared(line, at, before)) return 0.95;
  if (openers.has(before)) return openedEvidence(line, at, before, modern);
  if (before === 'least' && limits.has(line.word(at - 3))) return 0.95;
  if (before === '(' || before === '[') return bracketed.has(after) ? 0.95 : undefined;
  if (!modern) return isDatedNoun(line, at, before) ? 0.9 : undefined;
  return modernEvidence(line, at, before, after);
}

const roundOpeners = new Set(['for', 'in', 'from', 'until', 'since', 'by', 'to']);
const farthest = new Set(['early', 'late', 'recently', 'soon', 'back']);
const shares = new Set(['%', 'cent', 'percent', 'points', 'point']);
const dated = new Set('founded born died built opened established launched completed released published closed year'.split(' '));

/** "as early as 2030", "up 3.5 points on 2013", "It is 2018", "of all 2017", "Founded: 1911". */
function isCompared(line: Line, at: number, before: string): boolean {
  switch (before) {
    case 'as':
      return farthest.has(line.word(at - 2));
    case 'on':
      return shares.has(line.word(at - 2)) && !line.isLower(at + 1);
    case 'is':
    case 'was':
      return line.word(at - 2) === 'it' && !countsNext(line, at + 1);
    case 'all':
      return (line.word(at - 2) === 'of' || line.word(at - 2) === 'for') && !line.isLower(at + 1);
    case 'around':
    case 'about':
      return roundOpeners.has(line.word(at - 2)) && !line.isLower(at + 1);
    case ':':
      return dated.has(line.word(at - 2)) && !line.isWord(at + 1);
    default:
      return false;
  }
}

const actors = new Set(
  'people men women soldiers troops fighters militants civilians police officers workers migrants refugees prisoners voters students companies tanks aircraft ships rockets missiles'.split(
    ' ',
  ),
);

/** "In 1956 tanks entered the city": behind "in" a year stands sooner than an ungrouped count of those who act. */
function isActing(line: Line, at: number, year: number): boolean {
  return line.word(at - 1) === 'in' && line.isLower(at + 2) && actors.has(line.word(at + 1)) && year >= 1900 && year <= lastNamed;
}

function openedEvidence(line: Line, at: number, before: string, modern: boolean): number | undefined {
  if (!looseOpeners.has(before)) return 0.98;
  if (modern) return 0.96;
  return countsNext(line, at + 1) ? undefined : 0.92;
}

const bracketed = new Set([')', ']', ',', '–', '-']);

/** A year in a name is one gone by or near: "Expo 2025", not "Blade Runner 2049". */
const lastNamed = 2035;

function modernEvidence(line: Line, at: number, before: string, after: string): number | undefined {
  // "mid-2016", "pre-2014", "post-1991"
  if (before === '-' && line.isTightDash(at - 1)) return openers.has(line.word(at - 2)) ? 0.97 : undefined;
  if (determiners.has(before)) return line.isWord(at + 1) || line.isDash(at + 1) ? 0.95 : undefined;
  if (verbs.has(after) || isOfDescribed(line, at)) return 0.9;
  // "covers 1995 through 1997"
  if (after === 'through' && (readYear(line, at + 2)?.value ?? 0) > Number(line.surface(at))) return 0.93;
  return evidenceOfCompany(line, at, before, after);
}

/** Capitals around the year, the sentence it opens, the list it stands in. */
function evidenceOfCompany(line: Line, at: number, before: string, after: string): number | undefined {
  if (line.opensSentence(at)) return opensWithYear(line, at, after) ? 0.9 : undefined;
  if (line.isCapitalised(at + 1)) return line.isCapitalised(at - 1) ? 0.9 : 0.93;
  // "Euro 2016", "London 2012"; "Moscow 2000 soldiers" has a plural behind it.
  if (line.isCapitalised(at - 1)) return countsNext(line, at + 1) || Number(line.surface(at)) > lastNamed ? undefined : 0.85;
  return before === ',' ? listEvidence(line, at, after) : undefined;
}

/** "a disputed 2005 vote", "the bloody 1989 crackdown": a participle or adjective stands before the year of one thing. */
function isOfDescribed(line: Line, at: number): boolean {
  if (!line.isLower(at - 1) || !line.isLower(at + 1) || countsNext(line, at + 1) || nonVerbs.has(line.word(at + 1))) return false;
  const adjective = line.word(at - 1);
  return determiners.has(line.word(at - 2)) && !openers.has(adjective) && !limits.has(adjective) && !countings.has(adjective);
}

const countings = new Set(
  'total further additional extra remaining other another first last next full estimated more some mere record whole'.split(' '),
);

/** "France, 2015, 118 minutes"; "in 2014, 2016 and 2018". */
function listEvidence(line: Line, at: number, after: string): number | undefined {
  if (after === ',' && line.isCapitalised(at - 2)) return 0.88;
  return isDatedList(line, at) ? 0.93 : undefined;
}

/** "a 1755 earthquake", "the 1648 treaty": an older year before one thing. */
function isDatedNoun(line: Line, at: number, before: string): boolean {
  return (
    (before === 'a' || before === 'the') &&
    line.isLower(at + 1) &&
    !countsNext(line, at + 1) &&
    !line.word(at + 1).endsWith('s') &&
    !nonVerbs.has(line.word(at + 1))
  );
}

/** "2016 was the year", "2014: the turn", "2018 World Cup". */
function opensWithYear(line: Line, at: number, after: string): boolean {
  if (line.isCapitalised(at + 1) || after === ':' || after === ',') return true;
  return verbs.has(after) || after === 'may' || after === 'could';
}

/** "in 2014, 2016 and 2018". */
function isDatedList(line: Line, at: number): boolean {
  return readYear(line, at - 2) !== undefined && (line.word(at + 1) === 'and' || line.word(at + 1) === ',' || line.word(at + 1) === '.');
}

function isMeasured(word: string): boolean {
  return word === '%' || word === '°';
}

/** A lower-case plural behind the number: "in 1500 villages". */
function countsNext(line: Line, at: number): boolean {
  if (!line.isLower(at)) return false;
  const word = line.word(at);
  return !nonVerbs.has(word) && word.endsWith('s') && word !== 'was' && word !== 'is' && word !== 'has';
}
