import { Shape } from '../../text/tokens';
import { type AmountRecogniser, type FigureExpression, figureOf, type Skip } from '../figureExpression';
import type { Line } from '../line';
import { cardinalWords, ordinalWords } from '../numberWords';

/** "21st", "12th"; "14st" is a weight. */
function suffixOf(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}

/** "its 10 millionth car" */
const ordinalScales: ReadonlyMap<string, number> = new Map([
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
]);

/** "20th anniversary", "the 3rd attack"; not "5th Avenue". */
export const ordinalInDigits: AmountRecogniser = {
  name: 'ordinal-in-digits',
  read(line, amount) {
    const { end, low } = amount;
    const scale = ordinalScales.get(line.word(end));
    if (scale !== undefined && line.isLower(end) && amount.high === undefined)
      return { ...figureOf(amount, 'ordinal', 0.95), end: end + 1, numberEnd: end + 1, fields: { value: low.value * scale, role: 'rank' } };
    if (!line.isJoined(end) || line.word(end) !== suffixOf(low.value)) return undefined;
    const skip: Skip = { skipTo: end + 1 };
    if (!low.digits?.plain || isOtherName(line, amount.first, end + 1)) return skip;
    return { ...figureOf(amount, 'ordinal', 0.96), end: end + 1, numberEnd: end + 1, fields: { value: low.value, role: 'rank' } };
  },
};

/** "5th Avenue", "20th-century"; "the 20th EU state" and "14th-placed" are ranks. */
function isOtherName(line: Line, first: number, at: number): boolean {
  if (line.word(at) === '-') return !line.isTightDash(at) || !standings.has(line.word(at + 1));
  return line.isCapitalised(at) && !isNamedNoun(line, first, at);
}

const standings = new Set(
  'placed ranked seeded minute best largest biggest highest richest round inning place seed fastest longest oldest tallest most'.split(' '),
);
const numbered = new Set(
  'avenue street arrondissement ward district division regiment battalion brigade airborne infantry circuit congress amendment army fleet corps cavalry group squadron air precinct world dynasty panzer marines marine armoured armored'.split(
    ' ',
  ),
);

/** "the 20th EU state", "his 15th Grand Slam title": a name before the noun that is ranked. */
function isNamedNoun(line: Line, first: number, at: number): boolean {
  if (!determiners.has(line.word(first - 1)) || line.word(first - 1) === 'for') return false;
  let end = at;
  while (end < at + 3 && line.isCapitalised(end)) {
    if (numbered.has(line.word(end))) return false;
    end += 1;
  }
  return line.isLower(end) && !functionWords.has(line.word(end)) && line.word(end) !== 'and' && line.word(end) !== 'or';
}

const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', "'s", 'this', 'that', 'for', 'only']);
/** Nouns that make an idiom of "first" or "second". */
const idioms = new Set(
  'time place hand lady world aid name minister half class rate language person thing step look sight glance instance family second party degree quarter'.split(
    ' ',
  ),
);
const rankIdioms = new Set([
  'half',
  'hand',
  'person',
  'thoughts',
  'party',
  'nature',
  'class',
  'world',
  'degree',
  'quarter',
  'sense',
  'hour',
  'heaven',
  'wheel',
  'column',
  'estate',
  'dimension',
  'fiddle',
  'thought',
  'home',
]);

/**
 * "the second most common", "a third term", "the fifth attack", "came second". "First" only before a superlative or a
 * noun that makes no idiom of it.
 */
export function readOrdinalWord(line: Line, at: number): FigureExpression | undefined {
  if (line.isCapitalised(at) && !line.opensSentence(at)) return undefined;
  const simple = ordinalWords.get(line.word(at));
  if (simple !== undefined) return isRank(line, at, at + 1, simple) ? rank(at, at + 1, simple) : undefined;
  const hundredth = readHundredth(line, at);
  if (hundredth !== undefined) return isRank(line, at, at + 2, hundredth) ? rank(at, at + 2, hundredth) : undefined;
  const tens = cardinalWords.get(line.word(at));
  if (tens === undefined || tens < 20 || !line.isTightDash(at + 1)) return undefined;
  const unit = ordinalWords.get(line.word(at + 2));
  return unit !== undefined && unit < 10 && isRank(line, at, at + 3, tens + unit) ? rank(at, at + 3, tens + unit) : undefined;
}

/** "two hundredth" */
function readHundredth(line: Line, at: number): number | undefined {
  const unit = ordinalWords.get(line.word(at + 1));
  return unit !== undefined && unit >= 100 ? (cardinalWords.get(line.word(at)) ?? 1) * unit : undefined;
}

function isRank(line: Line, at: number, end: number, value: number): boolean {
  const before = line.word(at - 1);
  if (isSuperlative(line, line.isTightDash(end) ? end + 1 : end)) return true;
  if (line.isTightDash(end)) return isHyphened(line.word(end + 1), value);
  if (line.isTightDash(at - 1)) return false;
  if (value > 1 && isNounless(line, at, end, value)) return true;
  if (isPlace(line, at, end, value)) return true;
  if (places.has(before)) return !line.isLower(end) || placeCompany.has(line.word(end));
  if (line.isCapitalised(end) && isNamedNoun(line, at, end)) return before !== 'a' || value > 2;
  // "the first Canadian to win"
  if (value === 1 && before === 'the' && line.isCapitalised(end) && behindPeople.has(line.word(end + 1))) return true;
  // "his second and third wives"
  if (before === 'and' && determiners.has(line.word(at - 3)) && (ordinalWords.get(line.word(at - 2)) ?? 99) < value)
    return line.isLower(end);
  return determiners.has(before) && isRankOfNoun(line, at, end, value);
}

const behindPeople = new Set(['to', 'since', 'ever']);

/** "in second place", "Russian seventh seed", "was third overall" */
function isPlace(line: Line, at: number, end: number, value: number): boolean {
  const before = line.word(at - 1);
  const next = line.word(end);
  if (next === 'place') return placed.has(before);
  if (value === 1) return false;
  return next === 'seed' || (beings.has(before) && (!line.isLower(end) || standing.has(next)));
}

/** Behind a determiner: what stands behind is ranked, unless the two are an idiom. */
function isRankOfNoun(line: Line, at: number, end: number, value: number): boolean {
  const before = line.word(at - 1);
  const next = line.word(end);
  if (value > 1 && isBeforeLength(line, end)) return true;
  if (value > 1 && next === 'and' && ((ordinalWords.get(line.word(end + 1)) ?? 0) > value || line.word(end + 1) === 'final')) return true;
  if (!line.isLower(end) || next === 'and' || next === 'or' || next === 'of' || next === 'to') return false;
  // "the first three rows" are no rank; "a second gate" is another one.
  if ((cardinalWords.has(next) && !line.isTightDash(end + 1)) || (value === 2 && before === 'a' && !terms.has(next))) return false;
  if (value === 1) return !idioms.has(next) && before !== 'for' && before !== 'only' && !functionWords.has(next);
  if (next === 'person' && behindPerson.has(line.word(end + 1))) return true;
  return (!rankIdioms.has(next) || (next === 'world' && !isThirdWorld(line, at, end))) && !functionWords.has(next);
}

/** "the third person to die"; "in the third person" is a matter of grammar. */
const behindPerson = new Set(['to', 'who', 'killed', 'charged', 'arrested', 'since', 'was', 'has']);

/** "the third world", "a third world war"; "his fifth world title" is a rank. */
function isThirdWorld(line: Line, at: number, end: number): boolean {
  return line.word(at) === 'third' && (line.word(at - 1) === 'the' || !line.isLower(end + 1) || line.word(end + 1) === 'war');
}

/** "a third five-year term": the length is a date, and ends the line here. */
function isBeforeLength(line: Line, end: number): boolean {
  const { count, shapes, folded } = line.tokens;
  if (line.has(end) || end + 3 >= count) return false;
  const isNumeral = shapes[end] === Shape.number || cardinalWords.has(folded[end] ?? '');
  return isNumeral && line.context(end + 1) === '-' && line.context(end + 2) !== '';
}

/** "first-ever", "third-placed" */
function isHyphened(behind: string, value: number): boolean {
  return behind === 'ever' || (value > 1 && ranked.has(behind));
}

/** "the third of six", "the third in a week", "a distant third": what is ranked was said before. */
function isNounless(line: Line, at: number, end: number, value: number): boolean {
  const before = line.word(at - 1);
  if (before === 'distant' || before === 'close') return !line.isLower(end) || functionWords.has(line.word(end));
  // "is her third."
  if (value > 1 && possessives.has(before) && line.has(end) && (!line.isWord(end) || line.word(end) === 'of')) return true;
  if (before !== 'the') return false;
  // "the fourth this year", "the second since the war"
  if (!line.has(end) ? isBeforeDate(line, end) : line.word(end) === 'since') return true;
  // "the mailman uses the fifth: the road with the tree"
  if (value > 2 && !line.isWord(end) && line.has(end)) return true;
  const next = line.word(end);
  // "the third in a week": the length of time is a date, and ends the line here.
  if (next === 'in')
    return !line.has(end + 1) || line.word(end + 1) === 'a' || line.word(end + 1) === 'as' || cardinalWords.has(line.word(end + 1));
  if (next !== 'of') return false;
  const from = owners.has(line.word(end + 1)) ? end + 2 : end + 1;
  return cardinalWords.has(line.word(from)) || line.isNumber(from) || known.has(line.word(end + 1));
}

const possessives = new Set(['his', 'her', 'their', 'its', "'s"]);
/** "the second of them" */
const known = new Set(['its', 'them', 'these', 'those', 'whom']);
const owners = new Set(['his', 'her', 'their', 'its', 'the']);

/** Whether a date of the same block ends the line here, no figure. */
function isBeforeDate({ tokens }: Line, end: number): boolean {
  return tokens.blocks[end] === tokens.blocks[end - 1] && (tokens.folded[end] === 'this' || tokens.folded[end] === 'last');
}

const ranked = new Set(['placed', 'ranked', 'seeded']);
const terms = new Set(['term', 'title', 'victory', 'win', 'goal', 'edition', 'anniversary', 'season', 'day', 'week', 'month', 'year']);
/** "finished in second place"; "in the first place" has its article. */
const placed = new Set(['in', 'into', 'to', 'from', 'for', 'joint', 'took', 'take', 'won', 'claimed', 'secured']);
/** "was third, taking 40 seats", "is second overall" */
const beings = new Set(['is', 'was', 'are', 'were', 'lies', 'lay', 'stands', 'stood', 'sits', 'sat', 'remained', 'running']);
const standing = new Set(['overall', 'in', 'behind', 'with', 'on']);
const placeCompany = new Set(['in', 'with', 'behind', 'or', 'and', 'overall', 'at', 'on']);
const places = new Set('came come coming seeded finished finish finishes finishing placed ranked ranks ranking'.split(' '));
const functionWords = new Set(
  'did does do will would can could may might must have been not said in on at by for from with as is was were are has had he she it they when that which who the a'.split(
    ' ',
  ),
);

/** "most common", "largest", "highest": what ranks are of. */
function isSuperlative(line: Line, at: number): boolean {
  const word = line.word(at);
  if (!line.isLower(at)) return false;
  if (word === 'most' || word === 'least' || word === 'best' || word === 'worst') return true;
  return word.length > 5 && word.endsWith('est') && !notSuperlative.has(word);
}

const notSuperlative = new Set([
  'protest',
  'interest',
  'request',
  'arrest',
  'contest',
  'harvest',
  'forest',
  'conquest',
  'inquest',
  'honest',
  'modest',
  'suggest',
  'digest',
  'invest',
]);

function rank(first: number, end: number, value: number): FigureExpression {
  return { first, end, numberFirst: first, numberEnd: end, type: 'ordinal', confidence: 0.93, fields: { value, role: 'rank' } };
}
