import type { TokenRange } from '../match/formConditions';
import { isCapitalised, Shape, type Tokens } from '../text/tokens';
import type { WordUse } from '../text/wordUse';
import { sportWords } from './sportWords';

/** Share of an article's words in lower case, and number of them, from which it is about sport. */
const sportShare = 0.02;
const fewestSportWords = 4;

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Behind a club: what it does, and whom it has. */
const clubDoes = set(`
  beat beats defeated thrashed edged downed routed outclassed blanked lost lose loses drew draw draws won win wins face faces faced host hosts hosted lead leads led trail trailed scored equalised equalized play plays played meet meets
  signed sign sacked appointed dominated pulled needed remain remained stay stayed sit moved climbed slipped striker midfielder defender goalkeeper coach manager captain fans supporters forward winger quarterback pitcher squad keeper starter reliever rookie netminder goaltender slugger shortstop batsman`);

/** Before a club: what was done to it. */
const clubSuffers = set(
  'beat beats beating defeated defeating thrashed thrashing edged edging downed against versus v vs host hosts hosted hosting face faces faced facing hosting joined',
);

/** Before "over", "to", "with" and "for" and a club. */
const clubNouns = set(
  'win wins victory victories defeat defeats loss losses lost draw draws drew goal goals plays played debut match matches game games striker midfielder signed',
);

/** Words of games between single players: there a name alone is a person. */
const singleWords = set(
  'seeded seed seeds sets tiebreak tie-break tennis golf boxing bout lap laps sprint marathon metres meters heat heats stroke strokes par birdie birdies eagle',
);

const locating = set('in near from around outside throughout across to of');

/** Whether an article that uses its words so is about games of teams. */
export function isAboutTeams({ lower }: WordUse): boolean {
  let words = 0;
  let found = 0;
  let single = 0;
  for (const [word, count] of lower) {
    words += count;
    if (sportWords.has(word)) found += count;
    else if (singleWords.has(word)) single += count;
  }
  return found >= fewestSportWords && found >= sportShare * words && single * 4 < found;
}

/** Whether the words around a name show a team: it beats, is beaten, hosts, or has a score. */
export function actsAsClub(tokens: Tokens, mention: TokenRange): boolean {
  if (isLocated(tokens, mention)) return false;
  const { firstToken, endToken } = mention;
  const behind = wordAt(tokens, endToken, firstToken);
  const before = wordAt(tokens, firstToken - 1, firstToken);
  if (clubDoes.has(behind) || clubSuffers.has(before)) return true;
  if (/^(?:over|to|with|for)$/.test(before) && clubNouns.has(wordAt(tokens, firstToken - 2, firstToken))) return true;
  return isFixture(tokens, mention) || isSideOfPlayer(tokens, mention) || hasScore(tokens, mention);
}

/** "Piet Maas (Harwick)", "Piet Maas and Ivor Grantley (both Harwick)": whom a player plays for. */
function isSideOfPlayer(tokens: Tokens, { firstToken, endToken }: TokenRange): boolean {
  if (wordAt(tokens, endToken, firstToken) !== ')') return false;
  const both = wordAt(tokens, firstToken - 1, firstToken) === 'both' ? 1 : 0;
  return wordAt(tokens, firstToken - 1 - both, firstToken) === '(' && isCapitalised(tokens.shapes[firstToken - 2 - both] ?? 0);
}

/** Whether a score or the figures of a table stand behind the name. */
export function hasScore(tokens: Tokens, { firstToken, endToken }: TokenRange): boolean {
  return tokens.blocks[endToken] === tokens.blocks[firstToken] && tokens.shapes[endToken] === Shape.number && isScore(tokens, endToken);
}

/** "Boston at Detroit, …": an item of a list of fixtures. */
function isFixture(tokens: Tokens, { firstToken, endToken }: TokenRange): boolean {
  const isHome = wordAt(tokens, firstToken - 1, firstToken) === 'at' && isCapitalised(tokens.shapes[firstToken - 2] ?? 0);
  const isAway = wordAt(tokens, endToken, firstToken) === 'at' && isCapitalised(tokens.shapes[endToken + 1] ?? 0);
  const opens = (word: string): boolean => word === '' || word === ',' || word === ';' || word === ':';
  if (isAway) return opens(wordAt(tokens, firstToken - 1, firstToken));
  const behind = wordAt(tokens, endToken, firstToken);
  return (
    isHome &&
    (opens(behind) || behind === '.') &&
    (opens(wordAt(tokens, firstToken - 3, firstToken)) || opens(wordAt(tokens, firstToken - 4, firstToken)))
  );
}

/** "Liverpool 2 Leeds 1", "Liverpool 2-1", "Liverpool 22 13 6 3". */
function isScore(tokens: Tokens, at: number): boolean {
  const score = tokens.folded[at] ?? '';
  const next = tokens.folded[at + 1];
  const isLast = tokens.blocks[at + 1] !== tokens.blocks[at];
  const shape = tokens.shapes[at + 1] ?? 0;
  return score.length < 4 && (isLast || /^[-–,;.(]$/.test(next ?? '') || shape === Shape.number || isCapitalised(shape));
}

/** Whether the name only says where. */
export function isLocated(tokens: Tokens, { firstToken, endToken }: TokenRange): boolean {
  const before = wordAt(tokens, firstToken - 1, firstToken);
  if (before === 'at') return !isCapitalised(tokens.shapes[firstToken - 2] ?? 0);
  if ((before === 'to' || before === 'of') && clubNouns.has(wordAt(tokens, firstToken - 2, firstToken))) return false;
  return locating.has(before) || wordAt(tokens, endToken, firstToken) === 'airport';
}

function wordAt({ blocks, count, folded }: Tokens, at: number, near: number): string {
  return at >= 0 && at < count && blocks[at] === blocks[near] ? (folded[at] ?? '') : '';
}
