import type { Line } from '../figures/line';
import { isScheduled } from './isScheduled';
import type { Direction } from './resolved';

const reachLeft = 16;
const reachRight = 12;
const ahead = new Set(
  "will would shall won't due expects expect hope want wants promises vows pledges seeks aim likely scheduled expected upcoming slated plans planned planning intends hopes set aims tomorrow forthcoming must should could may might".split(
    ' ',
  ),
);
const limits = new Set(['by', 'until', 'till']);
const back = new Set(
  'laid ran fell rose grew saw spoke wrote fought flew drove stood sat lay broke chose gave knew paid sent spent stole struck sank sold swore threw tore shot hit went fled drew drank ate caught brought bought built dealt fed felt found forgot froze got hid hung kept lent lit meant rang rode sang shook slept slid stuck swam swept taught thought understood wore wound was were had did said told announced killed took went came began became since following died made led won lost held left met voted returned followed reported'.split(
    ' ',
  ),
);
const stops = new Set(['.', ';', '!', '?']);
/** Regular past forms are taken by their ending; these end like one and are none. */
const notPast = new Set([
  'need',
  'speed',
  'exceed',
  'proceed',
  'succeed',
  'feed',
  'seed',
  'indeed',
  'united',
  'red',
  'hundred',
  'proposed',
  'unprecedented',
]);

/** The nearest sign of tense around a date decides, the left one first; a sentence's end stops the search. */
export function readDirection(line: Line, first: number, end: number): Direction {
  const before = line.word(first - 1);
  // "fewer than in June", "as in March"
  if (line.word(first - 2) === 'than' && (before === 'in' || before === 'on')) return 'past';
  if (pointsAhead(line, first) || isScheduled(line, first)) return 'future';
  const left = scan(line, first - 1, -1, Math.max(line.first, first - reachLeft));
  if (left === 'future') return left;
  const right = scan(line, end, 1, Math.min(line.end - 1, end + reachRight));
  // "by Friday", "until June", "from April": ahead, unless what came about by then is told.
  if (limits.has(before)) return left === 'past' || right === 'past' ? limitOfPast(line, first) : 'future';
  if (before === 'from' && left === 'unknown' && line.word(end) !== 'to') return right === 'unknown' ? 'future' : right;
  if (right === 'future') return left === 'past' ? 'past' : 'future';
  return left === 'unknown' ? right : left;
}

/** "ahead of Monday's vote", "as early as Monday" */
function pointsAhead(line: Line, first: number): boolean {
  const adverb = line.word(first - 2);
  if (line.word(first - 1) === 'of') return adverb === 'ahead';
  return line.word(first - 1) === 'as' && line.word(first - 3) === 'as' && (adverb === 'early' || adverb === 'soon');
}

const granting = new Set('gave given granted extended adjourned postponed delayed deferred remanded suspended'.split(' '));

/** "was released on bail until 15 July": the end of what was begun may lie on either side. */
function limitOfPast(line: Line, first: number): Direction {
  if (line.word(first - 1) === 'by') return 'past';
  return isGranted(line, first) ? 'future' : 'unknown';
}

/** "gave the government until Monday" */
function isGranted(line: Line, first: number): boolean {
  for (let at = first - 1; at >= first - reachRight && !stops.has(line.word(at)); at -= 1) if (granting.has(line.word(at))) return true;
  return false;
}

function scan(line: Line, from: number, step: number, to: number): Direction {
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    const word = line.word(at);
    if (stops.has(word)) return 'unknown';
    if (ahead.has(word)) {
      const direction = directionOf(line, at, word);
      if (direction !== 'unknown') return direction;
    } else if (word.endsWith("'ll") || isToBe(line, at) || isAsked(line, at, word)) return 'future';
    if (isPast(line, at, word)) return 'past';
  }
  return 'unknown';
}

const modals = new Set(['would', 'should', 'could', 'may', 'might', 'must']);

/** "could come" looks ahead, "may have died" and "had been due to open" look back; of "could not be reached" the rest of the sentence says. */
function directionOf(line: Line, at: number, word: string): Direction {
  if (!modals.has(word)) return line.word(at - 1) === 'been' && line.word(at - 2) === 'had' ? 'past' : 'future';
  const verb = line.word(at + 1) === 'not' ? at + 2 : at + 1;
  if (line.word(verb) === 'have') return 'past';
  if (word !== 'could' && word !== 'may' && word !== 'might') return 'future';
  return verb > at + 1 || !line.isLower(at) || !line.isLower(verb) ? 'unknown' : 'future';
}

const asking = new Set('meet call come join visit book register send bring watch apply check remember see tell ask be'.split(' '));

/** "Meet me on Saturday": what opens a sentence and asks for something looks ahead. */
function isAsked(line: Line, at: number, word: string): boolean {
  return asking.has(word) && line.opensSentence(at);
}

const copulas = new Set(['is', 'are', 'was', 'were']);
const telling = new Set(['said', 'found', 'believed', 'thought', 'known', 'reported', 'understood', 'seen']);

/** "is to step down", "were to meet", "a plan to be unveiled"; "was said to be" tells of what is. */
function isToBe(line: Line, at: number): boolean {
  if (line.word(at) !== 'to') return false;
  const before = line.word(at - 1);
  if (copulas.has(before)) return true;
  return line.word(at + 1) === 'be' && line.word(at + 2).endsWith('ed') && !telling.has(before) && !before.endsWith('ed');
}

/** "will be closed": behind "be" a participle says nothing of the past. */
function isPast(line: Line, at: number, word: string): boolean {
  if (line.word(at - 1) === 'be') return false;
  return back.has(word) || (word.length > 4 && word.endsWith('ed') && line.isLower(at) && !notPast.has(word));
}
