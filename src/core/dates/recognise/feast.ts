import type { Line } from '../../figures/line';
import { type DateRecogniser, dateOf, type Moment } from '../dateExpression';
import { type FeastName, feastNames } from '../feastNames';
import { readOuterYear } from '../readParts';
import { dayPartEnd } from './dayWords';

const yearShifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const openers = new Set('at by before after since until till over around on during for throughout through from in of to'.split(' '));

/** "Christmas Eve", "Easter 2018", "last Christmas", "Ramadan 2016". A feast of one word needs a year or a preposition: "Christmas tree". */
export const feastDay: DateRecogniser = {
  name: 'feast-day',
  kinds: ['feast', 'month'],
  read(line, at) {
    if (!line.isCapitalised(at)) return undefined;
    const found = feastNames.get(line.word(at))?.find(({ words }) => stands(line, at, words));
    if (found === undefined) return undefined;
    const end = at + found.words.length;
    const feast = momentOf(found);
    if (line.word(end) === 'weekend') return dateOf(at, end, feast, 0.93);
    const year = readOuterYear(line, end);
    if (year !== undefined) return dateOf(at, year.end, { ...feast, ...year.moment }, 0.97);
    const offset = yearShifts.get(line.word(at - 1));
    if (offset !== undefined) return dateOf(at - 1, end, { ...feast, shift: { unit: 'year', offset, anchor: 'published' } }, 0.93);
    const part = dayPartEnd(line, end);
    if (part > end) return dateOf(at, part, feast, 0.92);
    if (found.words.length > 1) return isNamedAfter(line, end) ? undefined : dateOf(at, end, feast, 0.93);
    return openers.has(line.word(at - 1)) && isAlone(line, end) ? dateOf(at, end, feast, 0.88) : undefined;
  },
};

function momentOf({ rule }: FeastName): Moment {
  return rule.kind === 'fixed' ? { month: rule.month, day: rule.day } : { feast: rule };
}

function stands(line: Line, at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1) if (line.word(at + index) !== words[index]) return false;
  return true;
}

/** "the Good Friday Agreement", "the Victory Day Parade Committee", "Black Friday sales" is the day all the same. */
function isNamedAfter(line: Line, at: number): boolean {
  const word = line.word(at);
  return (
    line.isCapitalised(at) && (word === 'agreement' || word === 'accord' || word === 'massacre' || word === 'uprising' || word === 'rising')
  );
}

const behind = new Set('and or in at when but as with he she they the to by was is were has had prayers this that'.split(' '));

function isAlone(line: Line, at: number): boolean {
  return !line.isWord(at) || behind.has(line.word(at));
}
