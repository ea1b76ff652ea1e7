import { Shape } from '../../text/tokens';
import type { Amount } from '../amount';
import { changeVerbs } from '../changeWords';
import { type AmountRecogniser, figureOf, type Skip } from '../figureExpression';
import type { Line } from '../line';
import { readCountedPerson, readCountedPlural, readCountedThing } from '../nounPhrase';
import { cardinalWords, ordinalWords } from '../numberWords';
import { hasBoundBefore } from '../refine/addBounds';

/** Any other number that counts something, or is too large to be anything else. */
export const count: AmountRecogniser = {
  name: 'count',
  read(line, amount) {
    const skip: Skip = { skipTo: amount.end };
    const counts = amount.low.digits === undefined ? countsInWords(line, amount) : countsInDigits(line, amount);
    if (!counts) return skip;
    return figureOf(amount, 'number', amount.low.digits === undefined ? 0.92 : 0.95);
  },
};

/** Bare years that no recogniser of dates was sure of are left out. */
function countsInDigits(line: Line, { low, high, end }: Amount): boolean {
  const { digits, value } = low;
  if (isCode(line, end) || isTelephone(line, low, high, end)) return false;
  if (high !== undefined || !digits?.plain || low.scale !== undefined || value < 1000 || value > 2100) return true;
  return readCountedPlural(line, end) !== undefined;
}

/** "555-1234": three digits and four, with nothing that they count. */
function isTelephone(line: Line, low: Amount['low'], high: Amount['high'], end: number): boolean {
  if (high === undefined || !line.isTightDash(high.first - 1) || low.scale !== undefined || high.scale !== undefined) return false;
  return line.surface(low.first).length === 3 && /^\d{4}$/.test(line.surface(high.first)) && readCountedPlural(line, end) === undefined;
}

/** "5G", "3x", "7a": letters glued to digits that no unit explains. */
function isCode(line: Line, end: number): boolean {
  return line.isJoined(end) && line.isWord(end) && line.word(end) !== "'s";
}

function countsInWords(line: Line, amount: Amount): boolean {
  const { first, end, low, high } = amount;
  if (line.isTightDash(first - 1) || isName(line, amount)) return false;
  if (line.isTightDash(end)) return isCompound(line, end + 1, low.value);
  // "worth six figures"
  if (line.word(end) === 'figures') return false;
  // "Of the five, two were freed", "none of the four was armed"
  if (line.word(first - 1) === 'the' && isOf(line, first - 2) && low.value > 1 && isAfterAll(line, end)) return true;
  if (low.value === 1 && high === undefined && low.scale === undefined) return countsOne(line, first, end);
  if (high !== undefined || low.value > 10 || low.scale !== undefined) return true;
  if (hasBoundBefore(line, first) || !Number.isInteger(low.value)) return true;
  // "the second of three to be issued"
  if (line.word(first - 1) === 'of' && ordinalWords.has(line.word(first - 2)) && low.value > 1) return true;
  if (low.value === 0) return readCountedPlural(line, end) !== undefined || (levels.has(line.word(first - 1)) && !line.isWord(end));
  if (!line.has(end) && isBeforeDate(line, first, end)) return true;
  return (
    isPartitive(line, end) ||
    readCountedPlural(line, end) !== undefined ||
    isElliptical(line, first, end) ||
    isMeasuredAgainst(line, first, end)
  );
}

/** "fell to zero" */
const levels = new Set(['to', 'at', 'from', 'near', 'above', 'below', 'hit', 'reached', 'is', 'was', 'almost', 'nearly']);

function isOf(line: Line, at: number): boolean {
  return line.word(at) === 'of' && (line.opensSentence(at) || membersOf.has(line.word(at - 1)));
}

const membersOf = new Set([
  'none',
  'one',
  'each',
  'any',
  'neither',
  'either',
  'some',
  'most',
  'both',
  'all',
  'two',
  'three',
  'four',
  'five',
  'first',
  'last',
]);

function isAfterAll(line: Line, end: number): boolean {
  return (
    !line.isWord(end) || pluralVerbs.has(line.word(end)) || line.word(end) === 'was' || line.word(end) === 'is' || line.word(end) === 'has'
  );
}

const singles = new Set([
  'vote',
  'goal',
  'point',
  'seat',
  'run',
  'game',
  'match',
  'judge',
  'bedroom',
  'storey',
  'story',
  'room',
  'page',
  'lane',
]);

/** "three-judge", "four-ship"; "one-party", "two-way" and "five-star" are idioms as often. */
function isCompound(line: Line, at: number, value: number): boolean {
  const noun = line.word(at);
  if (!line.isLower(at) || noun.length < 3) return false;
  if (value === 0) return false;
  if (value === 1) return singles.has(noun);
  if (noun === 'storeyed' || noun === 'sided') return true;
  return !idioms.has(noun) && !noun.endsWith('ed') && !noun.endsWith('ing') && !(value === 2 && noun === 'way');
}

/** Behind a number and a hyphen these say a kind, no count. */
const idioms = new Set(
  'part star wheel letter figure digit time niners iron irons wood times off one tier tone step stroke bit piece pack pin poster square line thirds fifths tenths quarter quarters eighths nil all love something somethings old year month day week hour minute for and the nothing out over under fold ply speed state child half sevenths'.split(
    ' ',
  ),
);

/** "two 18th-century houses": the line ends where a date begins, but the noun comes behind. */
function isBeforeDate({ tokens }: Line, first: number, end: number): boolean {
  return (
    tokens.shapes[end] === Shape.number && tokens.blocks[end] === tokens.blocks[end - 1] && !pronominal.has(tokens.folded[first - 1] ?? '')
  );
}

/** "Ocean's Eleven", "Big Four": capitals of a name. */
function isName(line: Line, { first, end, low }: Amount): boolean {
  if (!line.isCapitalised(first)) return false;
  if (line.opensSentence(first))
    return low.value < 11 && line.isCapitalised(end) && line.isCapitalised(end + 1) && !countsBehindName(line, end);
  return line.isCapitalised(first - 1) || line.word(first - 1) === "'s" || line.isCapitalised(end);
}

/** "Two United Nations agencies", "Three U.S. Marines were killed": a name before the noun, or a noun that is one. */
function countsBehindName(line: Line, end: number): boolean {
  const noun = readCountedPlural(line, end);
  return noun !== undefined && (line.isLower(noun.head) || pluralVerbs.has(line.word(noun.end)));
}

/** "two of the men", "three of them"; "one of them" never comes here. */
function isPartitive(line: Line, end: number): boolean {
  if (line.word(end) !== 'of') return false;
  const next = line.word(end + 1);
  // "seven of Iraq's provinces"
  if (line.isCapitalised(end + 1) && line.word(end + 2) === "'s") return true;
  return (
    cardinalWords.has(next) ||
    line.isNumber(end + 1) ||
    next === 'the' ||
    next === 'those' ||
    next === 'these' ||
    next === 'his' ||
    next === 'her' ||
    next === 'its' ||
    next === 'their' ||
    next === 'them' ||
    next === 'whom'
  );
}

const tolls = new Set(['killing', 'wounding', 'injuring', 'killed', 'wounded', 'injured', 'including', 'leaving']);
const pluralVerbs = new Set(['were', 'are', 'have']);
/** "a family of four", "a mother of two" */
const groups = new Set([
  'family',
  'crew',
  'cast',
  'team',
  'group',
  'father',
  'mother',
  'panel',
  'gang',
  'jury',
  'party',
  'households',
  'families',
  'grandmother',
  'grandfather',
  'parent',
]);
const links = new Set([
  'and',
  'who',
  'in',
  'from',
  'with',
  'at',
  'on',
  'was',
  'is',
  'has',
  'had',
  'said',
  'to',
  'whose',
  'lasts',
  'fled',
  'were',
  'died',
]);
const pronominal = new Set(['the', 'those', 'these', 'all', 'other', 'last', 'first', 'of']);

/** "killing two", "two were held", "two or more", "six Afghan and two American soldiers": the noun is left out or comes late. */
function isElliptical(line: Line, first: number, end: number): boolean {
  const before = line.word(first - 1);
  const next = line.word(end);
  if (tolls.has(before) && (!line.isWord(end) || behindToll.has(next))) return true;
  if ((before === 'other' || before === 'all' || before === 'remaining') && isVerb(line, end)) return true;
  if (before === ',' && next === 'from') return true;
  if (pluralVerbs.has(next)) return !pronominal.has(before);
  if (before === 'of' && groups.has(line.word(first - 2))) return !line.isWord(end) || pluralVerbs.has(next) || links.has(next);
  if (next === 'more') return !line.isWord(end + 1) || isVerb(line, end + 1) || afterMore.has(line.word(end + 1));
  if (next === 'or') return line.word(end + 1) === 'more' || line.word(end + 1) === 'fewer';
  return line.isCapitalised(end) && line.word(end + 1) === 'and' && cardinalWords.has(line.word(end + 2));
}

const behindToll = new Set(['in', 'at', 'on', 'near', 'when', 'after', 'before', 'and', 'as', 'during', 'outside']);
const afterMore = new Set(['died', 'in', 'on', 'at', 'from', 'fled', 'lay', 'came', 'fell']);
const comparatives = new Set(['fewer', 'more', 'less', 'higher', 'lower']);
const only = new Set(['only', 'just', 'barely', 'another']);
const directions = new Set(['from', 'to']);
const clauseOpeners = new Set([',', ';', 'and', 'but', 'while']);
const places = new Set(['in', 'near', 'outside']);

/** "two fewer than", "only four last season", "down from five", ", three abstained", "and two in Leeds": no noun, but an amount. */
function isMeasuredAgainst(line: Line, first: number, end: number): boolean {
  const before = line.word(first - 1);
  const next = line.word(end);
  if (comparatives.has(next)) return line.word(end + 1) === 'than';
  // "among the five earliest of its kind"
  if (line.word(end + 1) === 'of' && next.length > 5 && next.endsWith('est')) return true;
  if (only.has(before)) return !line.isWord(end) || next === 'last' || next === 'this' || next === 'in';
  if (directions.has(before)) return !line.isWord(end) && isDirected(line, first - 2);
  if (clauseOpeners.has(before) && places.has(next)) return before === 'and' && line.isCapitalised(end + 1);
  const opens = clauseOpeners.has(before) || line.opensSentence(first);
  return opens && (didVerbs.has(next) || (isVerb(line, end) && !line.isLower(end + 1)));
}

/** "14 countries signed and six did not" */
const didVerbs = new Set(['did', 'do', 'had', 'will', 'would', 'could', 'died', 'fled', 'came']);

function isDirected(line: Line, at: number): boolean {
  return changeVerbs.has(line.word(at));
}

/** "the other three drowned", "all four are safe" */
function isVerb(line: Line, at: number): boolean {
  const word = line.word(at);
  return line.isLower(at) && (pluralVerbs.has(word) || (word.length > 4 && word.endsWith('ed')));
}

/** "One" is a pronoun more often than a number: only one person, "only one", or one beside another number counts. */
function countsOne(line: Line, first: number, end: number): boolean {
  if (line.word(end) === 'of' || line.word(end) === "'s") return false;
  if (tolls.has(line.word(first - 1)) && !line.isWord(end)) return true;
  if (hasBoundBefore(line, first)) return line.isLower(end) || !line.isWord(end);
  const noun = readCountedPerson(line, end) ?? readCountedThing(line, first, end);
  return noun !== undefined && line.word(first - 1) !== 'no' && line.word(first - 1) !== 'any' && line.word(noun.end) !== "'s";
}
