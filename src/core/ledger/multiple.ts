import type { Sentence } from '../text/sentences';
import type { Finding } from './finding';
import { endsOfRange, isAlike, isExact, isRange, type LedgerView, placesOf } from './ledgerView';
import { printValue } from './print';

/** Verbs that tell how many times over, with the ratios that prose may still call so. */
const multiples: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['doubled', [1.7, 2.45]],
  ['doubling', [1.7, 2.45]],
  ['tripled', [2.6, 3.5]],
  ['trebled', [2.6, 3.5]],
  ['quadrupled', [3.5, 4.6]],
  ['halved', [0.4, 0.6]],
]);
const hedges = new Set(['more', 'almost', 'nearly', 'over', 'than', 'about', 'roughly', 'all', 'but']);

/** "doubled from 40 to 70". */
export function checkMultiple(view: LedgerView, sentence: Sentence): Finding[] {
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    const bounds = multiples.get(view.word(token));
    if (!bounds || hedges.has(view.word(token - 1))) continue;
    const figures = view.in(sentence);
    const start = figures.find((each) => view.word(each.firstToken - 1) === 'from' && each.firstToken > token);
    const end = figures.find((each) => view.word(each.firstToken - 1) === 'to' && each.firstToken > token);
    const { from, to } = start && isRange(start) ? endsOfRange(start) : { from: start, to: end };
    if (!from || !to || !isExact(from) || !isExact(to) || !isAlike(from, to) || !from.figure.value) continue;
    const ratio = (to.figure.value ?? 0) / from.figure.value;
    if (ratio >= bounds[0] && ratio <= bounds[1]) continue;
    const involved = [from, to].sort((left, right) => left.start - right.start);
    const times = (Math.round(ratio * 100) / 100).toLocaleString('en');
    return [
      {
        kind: 'change',
        ...placesOf(involved),
        arithmetic: `${printValue(from.figure)} → ${printValue(to.figure)} is ${times} times, not “${view.word(token)}”`,
      },
    ];
  }
  return [];
}
