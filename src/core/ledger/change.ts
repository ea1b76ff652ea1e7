import type { Sentence } from '../text/sentences';
import type { Finding } from './finding';
import { endsOfRange, isAlike, isExact, isRange, type LedgerFigure, type LedgerView, placesOf } from './ledgerView';
import { printChange, printValue } from './print';
import { overlaps, spanOf } from './rounding';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const rising = set(
  'rose risen rise rises rising increased increase increases increasing grew grown grow climbed climb jumped jump soared gained surged swelled up higher raised expanded added',
);
const falling = set(
  'fell fallen fall falls falling decreased decrease dropped drop declined decline shrank shrunk slid slipped plunged sank down lower cut reduced tumbled lost dipped contracted',
);

/** "rose 30 per cent to 60 from 40", "from 40 to 60, up 30 per cent", "60, up 30 per cent from 40": the change must follow from its ends. */
export function checkChange(view: LedgerView, sentence: Sentence): Finding[] {
  const figures = view.in(sentence);
  const changes = figures.filter((each) => each.figure.type === 'percent' && directionOf(view, sentence, each) !== 0);
  const [change] = changes;
  if (!change || changes.length !== 1 || !isExact(change)) return [];
  const ends = endsOf(view, sentence, figures, change);
  if (
    !ends ||
    isParted(view, [ends.from, ends.to, change]) ||
    ends.from.figure.type === 'percent' ||
    !isExact(ends.from) ||
    !isExact(ends.to) ||
    !isAlike(ends.from, ends.to) ||
    isPoints(change)
  )
    return [];
  const from = spanOf(view, ends.from);
  const to = spanOf(view, ends.to);
  if (from.low <= 0 || to.low <= 0) return [];
  const percent = ((ends.to.figure.value ?? 0) / (ends.from.figure.value ?? 1) - 1) * 100;
  const told = spanOf(view, change);
  const direction = directionOf(view, sentence, change);
  const signed = direction < 0 ? { low: -told.high, high: -told.low } : told;
  const possible = { low: (to.low / from.high - 1) * 100, high: (to.high / from.low - 1) * 100 };
  if (overlaps(signed, possible)) return [];
  const involved = [ends.from, ends.to, change].sort((left, right) => left.start - right.start);
  return [
    {
      kind: 'change',
      ...placesOf(involved),
      arithmetic: `${printValue(ends.from.figure)} → ${printValue(ends.to.figure)} is ${printChange(percent)}, not ${printChange(direction * (change.figure.value ?? 0))}`,
    },
  ];
}

/** Another clause begins between them: "grew from 4 to 6, and rents rose 80 per cent". */
function isParted(view: LedgerView, figures: readonly LedgerFigure[]): boolean {
  const first = Math.min(...figures.map(({ endToken }) => endToken));
  const last = Math.max(...figures.map(({ firstToken }) => firstToken));
  for (let token = first; token < last; token += 1) {
    const word = view.word(token);
    if (word === ';' || (word === ',' && clauseOpeners.has(view.word(token + 1)))) return true;
  }
  return false;
}

const clauseOpeners = new Set(['and', 'but', 'while', 'although', 'when']);

function isPoints({ figure }: LedgerFigure): boolean {
  return figure.unit?.includes('point') ?? false;
}

/** 1 for a rise, -1 for a fall, 0 when no word of change stands near before the percentage, or "of" behind it makes it a share. */
function directionOf(view: LedgerView, { firstToken }: Sentence, { firstToken: at, endToken }: LedgerFigure): -1 | 0 | 1 {
  if (view.word(endToken) === 'of') return 0;
  for (let token = at - 1; token >= Math.max(firstToken, at - 4); token -= 1) {
    const word = view.word(token);
    if (rising.has(word)) return 1;
    if (falling.has(word)) return -1;
    if (word !== 'by' && word !== 'a' && word !== 'of' && word !== 'some' && word !== ',') return 0;
  }
  return 0;
}

/** "rose from 40 to 60", "rose 5 per cent from 40 to 60"; not "runs from 40 to 60". */
function isMoved(view: LedgerView, range: LedgerFigure, change: LedgerFigure): boolean {
  const verb = view.word(range.firstToken - 2);
  return change.endToken === range.firstToken - 1 || rising.has(verb) || falling.has(verb);
}

/** The figure behind "from" and the one behind "to", or else the one that the change stands behind. */
function endsOf(
  view: LedgerView,
  sentence: Sentence,
  figures: readonly LedgerFigure[],
  change: LedgerFigure,
): { readonly from: LedgerFigure; readonly to: LedgerFigure } | undefined {
  const others = figures.filter((each) => each !== change && each.figure.type !== 'ordinal' && each.figure.type !== 'age');
  const from = others.filter((each) => view.word(each.firstToken - 1) === 'from');
  const to = others.filter((each) => view.word(each.firstToken - 1) === 'to');
  const [start] = from;
  if (!start || from.length !== 1 || to.length > 1) return undefined;
  if (to.length === 0 && isRange(start)) return isMoved(view, start, change) ? endsOfRange(start) : undefined;
  const [end] = to;
  if (end) return { from: start, to: end };
  const before = others.filter((each) => each.endToken <= change.firstToken && each !== start);
  const isBehind = view.word(change.firstToken - 1) === 'up' || view.word(change.firstToken - 1) === 'down';
  const only = before.length === 1 ? before[0] : undefined;
  return only && isBehind && start.firstToken > change.firstToken && sentence.firstToken <= only.firstToken
    ? { from: start, to: only }
    : undefined;
}
