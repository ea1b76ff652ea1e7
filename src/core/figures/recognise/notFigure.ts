import type { Amount } from '../amount';
import { currencyCodes } from '../currencies';
import type { AmountRecogniser, Skip } from '../figureExpression';
import type { Line } from '../line';
import { readCountedPlural } from '../nounPhrase';
import { isLabelled, isNumberedPart, isUnit } from './label';

const skip = (skipTo: number): Skip => ({ skipTo });

/** Identifiers, labels, versions, telephone numbers, list and footnote marks: numbers that say no quantity. */
export const notFigure: AmountRecogniser = {
  name: 'not-figure',
  read(line, amount) {
    const { low, first, end } = amount;
    if (low.digits === undefined) return isNumberedPart(line, amount) ? skip(end) : undefined;
    if (low.digits.padded) return skip(runEnd(line, end));
    if (isGlued(line, amount) || isMarker(line, amount) || isCalibre(line, amount)) return skip(runEnd(line, end));
    if (isLabelled(line, amount) || isDialled(line, amount)) return skip(end);
    if (isRun(line, first, end)) return skip(runEnd(line, end));
    return isBareList(line, first, end) ? skip(listEnd(line, end)) : undefined;
  },
};

const guns = new Set('calibre caliber cal rifle revolver handgun pistol gun magnum bullet bullets round rounds'.split(' '));

/** "a .38 revolver", ".45-caliber" */
function isCalibre(line: Line, { first, end }: Amount): boolean {
  return line.word(first) === '.' && guns.has(line.word(line.isTightDash(end) ? end + 1 : end));
}

const shortestList = 4;

/** "4, 11, 23, 36, 41 and 52": numbers in a row that count nothing are drawn, dialled or listed. */
function isBareList(line: Line, first: number, end: number): boolean {
  const last = listEnd(line, end);
  let numbers = 0;
  for (let at = first; at < last; at += 1) if (line.isNumber(at)) numbers += 1;
  return numbers >= shortestList && readCountedPlural(line, last) === undefined && !isUnit(line, last) && !line.isJoined(last + 1);
}

/** End of the list of small numbers that goes on behind a number. */
function listEnd(line: Line, end: number): number {
  let at = end;
  for (let steps = 0; steps < longestList; steps += 1) {
    const link = line.word(at) === ',' && line.word(at + 1) === 'and' ? at + 1 : at;
    if ((line.word(link) !== ',' && line.word(link) !== 'and') || line.isJoined(link + 1) || !isBare(line, link + 1)) return at;
    at = link + 2;
  }
  return at;
}

const longestList = 12;

function isBare(line: Line, at: number): boolean {
  return line.isNumber(at) && line.surface(at).length <= 2;
}

const dialling = new Set([
  'call',
  'called',
  'dial',
  'dialled',
  'dialed',
  'ring',
  'rang',
  'phone',
  'phoned',
  'text',
  'texted',
  'calling',
  'ringing',
]);
const longestAmount = 6;

/** "call 101", "44190161234": a number of a telephone, a case or a document, ungrouped and with nothing that it counts. */
function isDialled(line: Line, { low, high, first, end }: Amount): boolean {
  if (low.digits?.plain !== true || high !== undefined || low.scale !== undefined) return false;
  const length = line.surface(first).length;
  const isCode = length > longestAmount || (length >= 3 && dialling.has(line.word(first - 1)));
  return isCode && readCountedPlural(line, end) === undefined && !isUnit(line, end);
}

const signsBefore = new Set(['#', '+', '№', '§', '@', '=', '_']);
const glueBefore = new Set(['/', ':', '\\', "'", '*', '^']);

/** Part of a name or code: "AK-47", "737-800", "3D", "#5", "+7", "1/2018", "10:30", "killed.12". */
function isGlued(line: Line, amount: Amount): boolean {
  return signsBefore.has(line.word(amount.first - 1)) || isGluedLeft(line, amount.first) || isGluedRight(line, amount);
}

function isGluedLeft(line: Line, first: number): boolean {
  if (!line.isJoined(first)) return false;
  const before = line.word(first - 1);
  if (glueBefore.has(before)) return true;
  if (before === '.' || before === ',') return line.has(first - 2);
  return line.isTightDash(first - 1) && (line.isWord(first - 2) || line.isNumber(first - 2)) && !prefixes.has(line.word(first - 2));
}

/** "sub-2" and "plus-10" are amounts still. */
const prefixes = new Set(['sub', 'plus', 'a']);

function isGluedRight(line: Line, { first, end, low }: Amount): boolean {
  if (!line.isJoined(end)) return false;
  const after = line.word(end);
  if ((after === '/' || after === ':') && line.isNumber(end + 1) && line.isJoined(end + 1))
    return after === ':' || !isFraction(line, first, end);
  if (after === '+') return line.isNumber(end + 1) && line.isJoined(end + 1);
  if (line.isTightDash(end))
    return (
      isCodeBehind(line, end + 1) || codesBehind.has(line.word(end + 1)) || (line.word(end + 1) === 'a' && line.word(end + 3) === 'side')
    );
  return line.isCapitalised(end) && low.scale === undefined && !unitLetters.has(line.word(end));
}

/** "20-somethings", "3-all", "15-love", a batter's "3-for-4" */
const codesBehind = new Set(['something', 'somethings', 'all', 'love', 'for', 'bore', 'gauge']);

/** "747-Max" and "555-0199"; "3-MW" and "5-USD" are amounts. */
function isCodeBehind(line: Line, at: number): boolean {
  if (line.isNumber(at)) return line.surface(at).startsWith('0') && line.surface(at).length > 1;
  return line.isCapitalised(at) && !currencyCodes.has(line.word(at)) && !unitLetters.has(line.word(at));
}

const unitLetters = new Set([
  'c',
  'f',
  'mw',
  'gw',
  'kw',
  'gb',
  'mb',
  'tb',
  'kb',
  'ghz',
  'mhz',
  'hz',
  'kwh',
  'mwh',
  'gwh',
  'twh',
  'k',
  'm',
  'bn',
  'b',
]);

function isFraction(line: Line, first: number, slash: number): boolean {
  const below = Number(line.surface(slash + 1));
  return Number(line.surface(first)) < below && below <= 10 && line.word(slash + 2) !== '/';
}

const pauses = new Set(['.', ';', ':']);

/** "1." or "1)" at the start of a block, "[12]" anywhere, "(3)" at the start. */
function isMarker(line: Line, { first, end, low }: Amount): boolean {
  const before = line.word(first - 1);
  const after = line.word(end);
  if (before === '[') return after === ']' || after === ',' || after === '–';
  const opens = (at: number): boolean => at === 0 || line.tokens.blocks[at - 1] !== line.tokens.blocks[at];
  // "Rule 12(b)(6)", "; (2) the second point"
  if (before === '(' && after === ')') return opens(first - 1) || line.isJoined(first - 1) || pauses.has(line.word(first - 2));
  if (!opens(first)) return false;
  // "4.2 The role of the press"
  if (low.digits?.decimal && low.scale === undefined && line.isCapitalised(end)) return true;
  return (after === '.' || after === ')') && line.isJoined(end);
}

/** Three numbers or more with nothing but a space, dash or point between: a telephone number. */
function isRun(line: Line, first: number, end: number): boolean {
  return runEnd(line, end) > end && numbersIn(line, first, runEnd(line, end)) >= 3;
}

/** End of the run of numbers that goes on behind a number. */
function runEnd(line: Line, end: number): number {
  let at = end;
  for (;;) {
    if (line.isNumber(at)) at += 1;
    else if ((line.isTightDash(at) || line.word(at) === '/' || line.word(at) === ':') && line.isNumber(at + 1) && line.isJoined(at))
      at += 2;
    else return at;
  }
}

function numbersIn(line: Line, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at += 1) if (line.isNumber(at)) count += 1;
  return count;
}
