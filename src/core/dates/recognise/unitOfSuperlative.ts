import type { Line } from '../../figures/line';
import { type DateRecogniser, dateOf } from '../dateExpression';
import { unitWords } from '../dateWords';

const reach = 6;
const long = new Set(['year', 'decade', 'century']);
const superlatives = new Set(['most', 'least', 'best', 'worst']);

/** "the worst storm of the century", "the hottest day of the year": the one that the published date stands in. */
export const unitOfSuperlative: DateRecogniser = {
  name: 'unit-of-superlative',
  kinds: ['unit'],
  read(line, at) {
    const row = unitWords.get(line.word(at));
    if (row === undefined || row.plural || !long.has(row.unit) || line.word(at - 1) !== 'the' || line.word(at - 2) !== 'of')
      return undefined;
    if (line.isWord(at + 1) || line.isTightDash(at + 1) || !hasSuperlative(line, at - 3)) return undefined;
    return dateOf(at - 1, at + 1, { shift: { unit: row.unit, offset: 0, anchor: 'published' } }, 0.9);
  },
};

function hasSuperlative(line: Line, from: number): boolean {
  for (let at = from; at > from - reach && line.isWord(at); at -= 1) {
    const word = line.word(at);
    if (superlatives.has(word) || (word.length > 5 && word.endsWith('est') && line.word(at - 1) === 'the')) return true;
  }
  return false;
}
