import { withFields } from '../../withFields';
import { type AmountRecogniser, figureOf } from '../figureExpression';
import type { Line } from '../line';

const shares = new Set(['%', 'percent', 'cent', 'percentage', 'poll', 'polls', 'turnout', 'lead', 'ahead', 'swing', 'rating', 'survey']);
const games = new Set(
  'game games match matches league season seasons team club win wins table race races championship nations cup round'.split(' '),
);
const reach = 14;

const indexes = new Set(
  'index average dow nasdaq ftse nikkei dax cac sensex nifty seng kospi composite s&p topix stoxx ibex asx tsx'.split(' '),
);

/** "Turnout was 61 per cent, eight points higher": points of a share that stands before or behind. Those of a game count as any noun. */
export const points: AmountRecogniser = {
  name: 'points',
  read(line, amount) {
    const at = line.isTightDash(amount.end) ? amount.end + 1 : amount.end;
    const word = line.word(at);
    if ((word !== 'points' && word !== 'point') || !speaksOfShare(line, amount.first, at)) return undefined;
    const figure = figureOf(amount, 'percent', 0.88);
    return { ...figure, end: at + 1, fields: withFields(figure.fields, { unit: 'percentage point' }) };
  },
};

function speaksOfShare(line: Line, first: number, end: number): boolean {
  // "26 points, or 0.9%": points of an index, whose share is said beside them.
  if (line.word(end + 1) === ',' && line.word(end + 2) === 'or') return false;
  for (let at = first - 1; at >= first - reach && line.context(at) !== '.'; at -= 1)
    if (indexes.has(line.context(at)) || games.has(line.context(at))) return false;
  for (let at = first - 1; at >= first - reach && line.context(at) !== '.'; at -= 1) if (shares.has(line.context(at))) return true;
  for (let at = end + 1; at < end + 8 && line.context(at) !== '.'; at += 1) if (games.has(line.context(at))) return false;
  for (let at = end + 1; at < end + 5 && line.context(at) !== '.'; at += 1) if (shares.has(line.context(at))) return true;
  return false;
}
