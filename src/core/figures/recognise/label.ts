import type { Amount } from '../amount';
import { currencyCodes } from '../currencies';
import { labels } from '../labels';
import type { Line } from '../line';
import { readCountedPlural } from '../nounPhrase';
import { hasBoundBefore } from '../refine/addBounds';
import { joinedSigns, unitNames, unitSigns } from '../units';

/** Capitalised words that are no name, so that the number behind them counts. */
const openers = new Set(
  'the a an in on at of for from with by to and but or as after before since when while if some about around nearly almost over under only just more than at least up another other all those these his her its their our between among with without killing leaving including'.split(
    ' ',
  ),
);

/** "a 911 call", "the 737 MAX", "the code is 4471" */
function isKnownCode(line: Line, { first, end, low, high }: Amount): boolean {
  if (high !== undefined || low.digits?.plain !== true) return false;
  const next = line.word(end);
  if (emergencies.has(line.word(first))) return calls.has(next);
  if (airliner.test(line.word(first))) return articles.has(line.word(first - 1)) && readCountedPlural(line, end) === undefined;
  const before = line.word(first - 1);
  return (before === 'is' || before === 'was' || before === ',') && codes.has(line.word(first - 2)) && !line.isWord(end);
}

/** "3M" is a firm, where no noun behind shows millions. */
function isFirm(line: Line, { first, end, high }: Amount): boolean {
  const isName = line.surface(first) === '3' && line.surface(end - 1) === 'M' && end === first + 2;
  return isName && high === undefined && readCountedPlural(line, end) === undefined && line.word(first - 1) !== 'of';
}

const emergencies = new Set(['911', '999', '112', '000']);
const calls = new Set(
  'call calls caller callers operator operators dispatcher dispatchers system tape tapes recording center centre'.split(' '),
);
const airliner = /^7[0-8]7$/;
const articles = new Set(['the', 'a', 'its', "'s", 'of', 'new']);
const codes = new Set(['code', 'password', 'passcode', 'pin', 'extension']);
const abbreviations = new Set(['no', 'nos', 'op', 'vol', 'p', 'pp', 'fig', 'ch', 'sec', 'art', 'para', 'pt', 'st', 'rm', 'apt']);

/** "99 Red Balloons": a title in quotation marks. */
function isTitle(line: Line, first: number, end: number): boolean {
  if (line.word(first - 1) !== '"' || !line.isJoined(first)) return false;
  let at = end;
  while (at < end + 4 && line.isCapitalised(at)) at += 1;
  return at > end && line.word(at) === '"' && line.isJoined(at);
}

/** Numbers that name what stands around them: "Route 66", "Apollo 11", "14 Baker Street", "a 911 call", "the 737 MAX". */
export function isLabelled(line: Line, amount: Amount): boolean {
  const { first, end, low, high } = amount;
  // "221B Baker Street", "3M said"
  if (low.scale !== undefined) return low.digits !== undefined && (isAddress(line, end) || isFirm(line, amount));
  if (line.word(first - 1) === '.' && abbreviations.has(line.word(first - 2))) return true;
  const before = line.word(first - 1);
  if (pluralLabels.has(before) && isPairOf(line, end)) return true;
  if (isBehindLabelled(line, first)) return true;
  // "the Group of 77"
  if (before === 'of' && line.word(first - 2) === 'group' && line.isCapitalised(first - 2)) return true;
  if (isAddress(line, end) || isPlate(line, end) || isKnownCode(line, amount) || isTitle(line, first, end)) return true;
  const counts = readCountedPlural(line, end) !== undefined;
  // "order 5 planes": behind a lower-case label a counted noun shows a verb or another noun.
  if (labels.has(before)) return line.isCapitalised(first - 1) || !counts;
  if (high === undefined && (isTerm(line, first - 1) || (!counts && isPlaced(line, amount)))) return true;
  return high === undefined && !counts && isNamed(line, amount);
}

/** "Apollo 11", "Fahrenheit 451"; behind an adverb that opens the sentence ("Nearly 34") it counts. */
function isNamed(line: Line, { first, end, low }: Amount): boolean {
  const before = line.word(first - 1);
  const isPlain = low.digits?.plain || low.digits?.decimal;
  if (isUnit(line, end) || pluralVerbs.has(line.word(end)) || !isPlain || !line.isCapitalised(first - 1)) return false;
  return !openers.has(before) && !currencyCodes.has(before) && !before.endsWith('ly');
}

const pluralLabels = new Set(
  'figures rooms flats platforms pages chapters sections articles lines routes floors gates lots cells wards verses clauses items numbers nos seats terminals lanes berths grades buses trains tables parts steps questions exhibits rules amendments dockets volumes episodes flights units channels points highways junctions exits zones sectors districts tracks levels tiers decks bays labs wells blocks days weeks rounds legs games sets'.split(
    ' ',
  ),
);

/** "Rooms 4 and 5": a number behind, and nothing that it counts. */
function isPairOf(line: Line, end: number): boolean {
  return (line.word(end) === 'and' || line.word(end) === ',') && line.isNumber(end + 1);
}

/** "figures 3 and 4", "Rooms 4, 5 and 6", "Nos. 1 and 2": the numbers behind the first. */
function isBehindLabelled(line: Line, first: number): boolean {
  let at = first - 1;
  if (line.word(at) !== 'and' && line.word(at) !== ',' && line.word(at) !== '&') return false;
  for (let steps = 0; steps < 4 && line.isNumber(at - 1); steps += 1) {
    const label = line.word(at - 2) === '.' ? line.word(at - 3) : line.word(at - 2);
    // "in zones 1 and 2 rises to £2.50": behind a label in the plural no plural is counted.
    if (pluralLabels.has(label)) return true;
    if (labels.has(label) || abbreviations.has(label)) return readCountedPlural(line, first + 1) === undefined;
    if (label !== ',') return false;
    at -= 2;
  }
  return false;
}

/** "Day 3", "Year 11" */
function isTerm(line: Line, at: number): boolean {
  return terms.has(line.word(at)) && line.isCapitalised(at);
}

const placing = new Set(['in', 'on', 'at', 'from', 'to', 'into', 'near', 'outside', 'via']);
/** Before a number these are no noun. */
const notNouns = new Set(
  'just only about around nearly almost over under above below some roughly perhaps maybe exactly another all both other last first next top every each as than more less further additional extra remaining record mere minus plus half full age total between at least most or and the a an it them him her us up down'.split(
    ' ',
  ),
);
const largestPlace = 999;

/** "in bed 4", "from gate 12", "on bus 36": a preposition, a noun in the singular and a number that counts nothing. */
function isPlaced(line: Line, { first, end, low }: Amount): boolean {
  const noun = line.word(first - 1);
  if (!low.digits?.plain || low.value > largestPlace || !line.isLower(first - 1) || !placing.has(line.word(first - 2))) return false;
  if (notNouns.has(noun) || noun.length < 3 || /(?:s|ly|ed|ing|er|est)$/.test(noun) || hasBoundBefore(line, first)) return false;
  // "in hospital 12 were", "at home 14 of them"
  if (pluralVerbs.has(line.word(end)) || line.word(end) === 'of' || line.word(end) === 'more') return false;
  return !isUnit(line, end) && !line.isTightDash(end) && !line.isNumber(end) && line.word(end) !== '%' && line.word(end) !== 'per';
}

const streets = new Set(
  'street st avenue road rd lane square drive boulevard terrace crescent place court row hill quay parade gardens close way'.split(' '),
);

const streetsBefore = new Set(['rue', 'via', 'calle', 'avenida', 'boulevard']);

/** "14 Baker Street", "1600 Pennsylvania Avenue" */
function isAddress(line: Line, end: number): boolean {
  // "14 Rue de la Paix"
  if (streetsBefore.has(line.word(end)) && line.isCapitalised(end)) return true;
  for (let at = end; at < end + 3 && line.isCapitalised(at); at += 1) if (at > end && streets.has(line.word(at))) return true;
  return false;
}

/** "34 ABC 12": a number plate. */
function isPlate(line: Line, end: number): boolean {
  const letters = line.surface(end);
  return (
    letters.length <= 4 && letters.length > 0 && line.isCapitalised(end) && letters === letters.toUpperCase() && line.isNumber(end + 1)
  );
}

/** "In Kabul 34 were killed": what takes a plural counts. */
const pluralVerbs = new Set(['were', 'are', 'have']);

/** "Act Two", "phase three of the trial", "Series two begins" */
export function isNumberedPart(line: Line, { first, end, high, low }: Amount): boolean {
  if ((high ?? low).value > 20 || low.scale !== undefined) return false;
  // "count one alleges fraud", "a wind of force nine"
  if (numberedInWords.has(line.word(first - 1))) return readCountedPlural(line, end) === undefined && !line.word(end).startsWith('of');
  if (!isPart(line, first - 1)) return false;
  return (
    line.isCapitalised(first) || line.word(end) === 'of' || readCountedPlural(line, end) === undefined || line.isCapitalised(first - 1)
  );
}

const numberedInWords = new Set(['count', 'counts', 'force']);
const terms = new Set(['day', 'week', 'year', 'grade', 'key', 'round', 'game']);

/** "Day two of the trial": lengths number what they name with a capital alone. */
function isPart(line: Line, at: number): boolean {
  return labels.has(line.word(at)) || isTerm(line, at);
}

export function isUnit(line: Line, at: number): boolean {
  const sign = line.surface(at);
  return unitNames.has(line.word(at)) || (unitSigns.has(sign) && (line.isJoined(at) || !joinedSigns.has(sign)));
}
