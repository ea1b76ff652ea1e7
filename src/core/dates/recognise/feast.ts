import type { Line } from '../../figures/line';
import { type DateRecogniser, dateOf, type Moment } from '../dateExpression';
import { readOuterYear } from '../readParts';

interface Feast {
  /** Folded words in order; a possessive is a word of its own. */
  readonly words: readonly string[];
  readonly moment: Moment;
}

const feast = (text: string, moment: Moment): Feast => ({ words: text.split(' '), moment });

/** Longer names before those they begin with. */
const feasts: readonly Feast[] = [
  feast('christmas eve', { month: 12, day: 24 }),
  feast('christmas day', { month: 12, day: 25 }),
  feast('christmas', { month: 12, day: 25 }),
  feast('boxing day', { month: 12, day: 26 }),
  feast("new year 's eve", { month: 12, day: 31 }),
  feast("new year 's day", { month: 1, day: 1 }),
  feast("valentine 's day", { month: 2, day: 14 }),
  feast('halloween', { month: 10, day: 31 }),
  feast('armistice day', { month: 11, day: 11 }),
  feast('good friday', { fromEaster: -2 }),
  feast('easter sunday', { fromEaster: 0 }),
  feast('easter monday', { fromEaster: 1 }),
  feast('easter', { fromEaster: 0 }),
  feast('ash wednesday', { fromEaster: -46 }),
  feast('palm sunday', { fromEaster: -7 }),
];

const yearShifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const openers = new Set(['at', 'by', 'before', 'after', 'since', 'until', 'till', 'over', 'around', 'on', 'during', 'for']);

/** "Christmas Eve", "Easter 2018", "last Christmas". A feast of one word needs a year or a preposition: "Christmas tree". */
export const feastDay: DateRecogniser = {
  name: 'feast-day',
  kinds: ['feast'],
  read(line, at) {
    if (!line.isCapitalised(at)) return undefined;
    const found = feasts.find(({ words }) => stands(line, at, words));
    if (found === undefined) return undefined;
    const end = at + found.words.length;
    const year = readOuterYear(line, end);
    if (year !== undefined) return dateOf(at, year.end, { ...found.moment, ...year.moment }, 0.97);
    const offset = yearShifts.get(line.word(at - 1));
    if (offset !== undefined) return dateOf(at - 1, end, { ...found.moment, shift: { unit: 'year', offset, anchor: 'published' } }, 0.93);
    if (found.words.length > 1) return dateOf(at, end, found.moment, 0.93);
    return openers.has(line.word(at - 1)) && isAlone(line, end) ? dateOf(at, end, found.moment, 0.88) : undefined;
  },
};

function stands(line: Line, at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1) if (line.word(at + index) !== words[index]) return false;
  return true;
}

const behind = new Set(['and', 'or', 'in', 'at', 'when', 'but', 'as', 'with', 'he', 'she', 'they', 'the', 'to', 'by']);

function isAlone(line: Line, at: number): boolean {
  return !line.isWord(at) || behind.has(line.word(at));
}
