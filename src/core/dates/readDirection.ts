import type { Line } from '../figures/line';
import type { Direction } from './resolved';

const reachLeft = 16;
const reachRight = 12;
const ahead = new Set(
  "will shall won't due scheduled expected upcoming slated plans planned planning intends hopes set aims deadline tomorrow forthcoming".split(
    ' ',
  ),
);
const limits = new Set(['by', 'until', 'till']);
const back = new Set(
  'was were had did said told announced killed took went came began became since following died made led won lost held left met voted returned followed reported'.split(
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
  if (limits.has(line.word(first - 1))) return 'future';
  const left = scan(line, first - 1, -1, Math.max(line.first, first - reachLeft));
  if (left === 'future') return left;
  const right = scan(line, end, 1, Math.min(line.end - 1, end + reachRight));
  if (right === 'future') return left === 'past' ? 'past' : 'future';
  return left === 'unknown' ? right : left;
}

function scan(line: Line, from: number, step: number, to: number): Direction {
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    const word = line.word(at);
    if (stops.has(word)) return 'unknown';
    if (ahead.has(word)) return 'future';
    if (back.has(word) || (word.length > 4 && word.endsWith('ed') && line.isLower(at) && !notPast.has(word))) return 'past';
  }
  return 'unknown';
}
