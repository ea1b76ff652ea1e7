import type { Amount } from '../amount';
import type { AmountRecogniser, FigureExpression } from '../figureExpression';
import { labels } from '../labels';
import type { Line } from '../line';
import { readCountedPlural } from '../nounPhrase';
import { cardinalWords } from '../numberWords';
import { readNumeral } from '../readNumeral';
import { unitNames } from '../units';

const reach = 18;
const evidence = new Set(
  'beat beats beating beaten won win wins winning lost lose losing defeated defeat defeats defeating victory victories draw drew drawn draws tie tied goal goals scored match matches final semi-final quarter-final game games league cup lead led trailed score scoreline vote voted votes voting ballot passed approved approve rejected ruled ruling decision senate parliament council committee jury court judges majority margin aggregate half-time shootout penalties nil replay thrashed thrash hammered hammering crushed edged stunned routed downed swept split divided set sets ended finished equalised equalized away home overs wickets wicket unbeaten stumps innings declared balls runs fours sixes bowled batted bowler batsman batter'.split(
    ' ',
  ),
);

/** "3–1", "52-48", "52 to 48": two sides of a game or a vote, where one is spoken of. */
export const score: AmountRecogniser = {
  name: 'score',
  read(line, amount) {
    const { low, high, first, end } = amount;
    if (low.digits === undefined) return inWords(line, amount);
    if (!low.digits?.plain || low.digits.padded || low.value > 700 || low.scale !== undefined) return undefined;
    const second = high === undefined ? sideAt(line, end) : high.digits?.plain && line.isTightDash(high.first - 1) ? high.first : undefined;
    if (second === undefined || line.isTightDash(second + 1) || (line.isJoined(second + 1) && line.isWord(second + 1))) return undefined;
    if (isLabel(line, first - 1) || line.isTightDash(first - 1) || isMeasured(line, second + 1)) return undefined;
    if (isPriced(line, first, second + 1)) return { skipTo: second + 1 };
    if (hasEvidence(line, first, second + 1) || isBetweenSides(line, first, second)) return scoreOf(first, second + 1, 0.9);
    // A falling pair is no range: it is a result, or else the code of something.
    if (high !== undefined || !line.isTightDash(second - 1)) return undefined;
    return low.value <= highestGoals && !speaksOfOdds(line, first, second + 1) ? scoreOf(first, second + 1, 0.75) : { skipTo: second + 1 };
  },
};

const verdicts = new Set('voted votes vote split ruled divided decided passed approved rejected upheld backed won lost beat'.split(' '));
const verdictReach = 5;

/** "voted eleven to four", "split seven to two": words, close behind what they are the result of. */
function inWords(line: Line, { low, high, first, end }: Amount): FigureExpression | undefined {
  if (high !== undefined || low.scale !== undefined || low.value > 99) return undefined;
  if (line.isTightDash(end)) return goalsInWords(line, first, end);
  if (line.word(end) !== 'to') return undefined;
  const other = readNumeral(line, end + 1);
  if (other?.digits !== undefined || other === undefined || other.value > low.value || other.scale !== undefined) return undefined;
  if (readCountedPlural(line, other.end) !== undefined || line.isTightDash(other.end)) return undefined;
  for (let at = first - 1; at >= first - verdictReach; at -= 1) if (verdicts.has(line.word(at))) return scoreOf(first, other.end, 0.88);
  return undefined;
}

const games = new Set(
  'won win wins lost lose loses beat drew draw lead led leading trailed trailing victory defeat scored down up ahead behind'.split(' '),
);

/** "won two-nil", "a five-two win" */
function goalsInWords(line: Line, first: number, dash: number): FigureExpression | undefined {
  const other = line.word(dash + 1);
  if (other !== 'nil' && other !== 'all' && !(cardinalWords.has(other) && (cardinalWords.get(other) ?? 99) < 13)) return undefined;
  if (line.isTightDash(dash + 2)) return undefined;
  if (games.has(line.word(dash + 2))) return scoreOf(first, dash + 2, 0.88);
  for (let at = first - 1; at >= first - verdictReach; at -= 1) if (games.has(line.word(at))) return scoreOf(first, dash + 2, 0.86);
  return undefined;
}

/** "Route 3-1"; "leads the series 1-0" has a result. */
function isLabel(line: Line, at: number): boolean {
  return labels.has(line.word(at)) && !(line.isLower(at) && contests.has(line.word(at)));
}

const contests = new Set(['series', 'game']);

/** "Wales 74-24 Tonga", "Half-time: 0-2", and the cell of a table. */
function isBetweenSides(line: Line, first: number, second: number): boolean {
  if (line.word(first - 1) === ':' && line.word(first - 2) === 'time' && line.word(first - 3) === '-') return true;
  if (!line.isTightDash(second - 1)) return false;
  if (first === line.first && second + 1 === line.end) return true;
  return line.isCapitalised(first - 1) && line.isCapitalised(second + 1) && !/\d$/.test(line.word(second + 1));
}

const highestGoals = 12;
const odds = new Set(['odds', 'chance', 'chances', 'favourite', 'outsider', 'formation', 'ratio', 'bet', 'price', 'split', 'vision']);

function speaksOfOdds(line: Line, first: number, end: number): boolean {
  for (let at = first - 5; at < end + 2; at += 1) if (odds.has(line.context(at))) return true;
  return false;
}

const betsBefore = new Set(['odds', 'priced', 'favourite']);
const betsBehind = new Set(['shot', 'favourite', 'favorite', 'outsider', 'chance', 'odds', 'formation']);

/** "a 33-1 shot", "odds of 9-1", "in a 4-4 formation" */
function isPriced(line: Line, first: number, end: number): boolean {
  if (betsBehind.has(line.word(end)) || betsBefore.has(line.word(first - 1)) || betsBefore.has(line.word(first - 2))) return true;
  // "the favourite, at 7-2,", "the winner paid 20-1"
  if (line.word(first - 1) === 'paid') return true;
  return line.word(first - 1) === 'at' && line.word(first - 2) === ',' && betsBehind.has(line.word(first - 3));
}

function scoreOf(first: number, end: number, confidence: number): FigureExpression {
  return { first, end, numberFirst: first, numberEnd: end, type: 'quantity', confidence, fields: { unit: 'score' } };
}

function isMeasured(line: Line, at: number): boolean {
  const word = line.word(at);
  return word === '%' || word === 'per' || word === 'percent' || unitNames.has(word) || unitWords.has(word);
}

const unitWords = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'million',
  'billion',
  'people',
  'men',
  'women',
]);

/** The second side of a falling or even pair; a rising one is read as a range first. */
function sideAt(line: Line, end: number): number | undefined {
  const at = end + 1;
  if (line.word(end) === 'to' && cardinalWords.has(line.word(at)) && (!line.isLower(at + 1) || behind.has(line.word(at + 1)))) return at;
  if (!line.isNumber(at) || !/^\d{1,3}$/.test(line.surface(at))) return undefined;
  if (line.isTightDash(end)) return at;
  return line.word(end) === 'to' && (!line.isLower(at + 1) || behind.has(line.word(at + 1))) ? at : undefined;
}

const behind = new Set([
  'in',
  'on',
  'at',
  'to',
  'for',
  'against',
  'by',
  'after',
  'with',
  'and',
  'victory',
  'win',
  'defeat',
  'draw',
  'vote',
  'loss',
  'lead',
  'majority',
  'that',
  'over',
  'from',
  'thanks',
]);

function hasEvidence(line: Line, first: number, end: number): boolean {
  for (let at = first - 1; at >= first - reach; at -= 1) if (evidence.has(line.context(at))) return true;
  for (let at = end; at < end + reach; at += 1) if (evidence.has(line.context(at))) return true;
  return false;
}
