import type { Line } from './line';

/** Verbs and nouns of change, and "up" and "down": what stands behind them is where a change begins, ends, or its size. */
export const changeVerbs: ReadonlySet<string> = new Set(
  'rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown increased increase increases increasing dropped drop drops jumped jump jumps climbed climb climbs declined decline declines declining cut cuts raise raised raises lifted slashed shrank shrink shrunk surged surge plunged plunge plummeted slid slipped slumped soared went gained lost added dwindled widened narrowed expanded contracted swelled doubled tripled trebled up down'.split(
    ' ',
  ),
);
export const changeNouns: ReadonlySet<string> = new Set(
  'increase rise fall drop decline cut gain loss jump surge growth reduction decrease slump hike swing'.split(' '),
);

/** "lost from $12m to $15m", "raised $5m": these take an amount as their object as well. */
export const transitive: ReadonlySet<string> = new Set(['lost', 'gained', 'added', 'raised', 'raise', 'raises']);
const reach = 8;

/** Whether a change is spoken of before this token, in its sentence. */
export function speaksOfChange(line: Line, first: number): boolean {
  for (let at = first - 1; at >= first - reach; at -= 1) {
    const word = line.context(at);
    if (word === '.' || word === '') return false;
    if (changeVerbs.has(word) && !transitive.has(word)) return true;
  }
  return false;
}
