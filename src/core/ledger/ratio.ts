import type { Sentence } from '../text/sentences';
import type { Finding } from './finding';
import { isExact, type LedgerFigure, type LedgerView } from './ledgerView';
import { printValue } from './print';
import { overlaps, spanOf } from './rounding';

/** "12 of the 30 schools, or 45 per cent", "12 of 30 (45 per cent)". */
export function checkRatio(view: LedgerView, sentence: Sentence): Finding[] {
  const figures = view.in(sentence);
  for (let at = 0; at + 2 < figures.length; at += 1) {
    const [part, whole, share] = figures.slice(at, at + 3) as [LedgerFigure, LedgerFigure, LedgerFigure];
    if (!isPartOf(view, part, whole) || !isSaidAgain(view, whole, share) || ![part, whole, share].every(isExact)) continue;
    const [top = 0, bottom = 0] = [part.figure.value, whole.figure.value];
    if (bottom <= 0 || top > bottom) continue;
    const percent = (top / bottom) * 100;
    const told = spanOf(view, share);
    // A share in whole numbers may be cut as well as rounded.
    if (overlaps({ low: told.low - 0.5, high: told.high + 0.5 }, { low: percent, high: percent })) continue;
    return [
      {
        kind: 'ratio',
        figures: [part, whole, share].map(({ figure }) => figure.id),
        ranges: [part, whole, share].map(({ start, end }) => ({ start, end })),
        arithmetic: `${printValue(part.figure)} of ${printValue(whole.figure)} is ${(Math.round(percent * 10) / 10).toLocaleString('en')} %, not ${printValue(share.figure)}`,
      },
    ];
  }
  return [];
}

function isPartOf(view: LedgerView, part: LedgerFigure, whole: LedgerFigure): boolean {
  if (part.figure.type === 'percent' || whole.figure.type === 'percent' || whole.firstToken - part.endToken > 5) return false;
  const before = view.word(whole.firstToken - 1);
  const of = before === 'the' || before === 'its' || before === 'their' ? view.word(whole.firstToken - 2) : before;
  return of === 'of';
}

/** Directly behind, as another way to put it. */
function isSaidAgain(view: LedgerView, whole: LedgerFigure, share: LedgerFigure): boolean {
  if (share.figure.type !== 'percent' || share.firstToken - whole.endToken > 6 || view.word(share.endToken) === 'of') return false;
  const before = view.word(share.firstToken - 1);
  return before === '(' || before === 'or' || (before === ',' && view.word(share.endToken) === ',');
}
