import type { Figure } from '../../model';
import { withFields } from '../../withFields';
import type { Line } from '../line';

type Fields = Omit<Figure, 'id' | 'type' | 'number'>;
/** What a bound makes of its number: a least, a most, a hedge, or nothing where it goes both ways. */
export type Bound = 'least' | 'most' | 'about' | 'either';

interface Phrase {
  /** Words in reading order; the last stands directly before the number. */
  readonly words: readonly string[];
  readonly effect: Bound;
}

const phrase = (text: string, effect: Bound): Phrase => ({ words: text.split(' '), effect });

/** What stands before a number and bounds or hedges it. Longer phrases come before those they end with. */
const phrases: readonly Phrase[] = [
  phrase('at the very least', 'least'),
  phrase('at least', 'least'),
  phrase('at the least', 'least'),
  phrase('no fewer than', 'least'),
  phrase('no less than', 'least'),
  phrase('not less than', 'least'),
  phrase('not fewer than', 'least'),
  phrase('as few as', 'least'),
  phrase('as little as', 'least'),
  phrase('a minimum of', 'least'),
  phrase('upwards of', 'least'),
  phrase('upward of', 'least'),
  phrase('not fewer than', 'least'),
  phrase('in excess of', 'least'),
  phrase('no more than', 'most'),
  phrase('not more than', 'most'),
  phrase('at most', 'most'),
  phrase('at the most', 'most'),
  phrase('anything up to', 'most'),
  phrase('up to', 'most'),
  phrase('as many as', 'most'),
  phrase('as much as', 'most'),
  phrase('as high as', 'most'),
  phrase('a maximum of', 'most'),
  phrase('little more than', 'about'),
  phrase('in the region of', 'about'),
  phrase('in the order of', 'about'),
  phrase('on the order of', 'about'),
  phrase('something like', 'about'),
  phrase('a little over', 'least'),
  phrase('a little under', 'most'),
  phrase('a little less than', 'most'),
  phrase('slightly less than', 'most'),
  phrase('slightly fewer than', 'most'),
  phrase('slightly below', 'most'),
  phrase('slightly above', 'least'),
  phrase('just above', 'least'),
  phrase('just short of', 'most'),
  phrase('far more than', 'least'),
  phrase('far fewer than', 'most'),
  phrase('far less than', 'most'),
  phrase('close on', 'about'),
  phrase('bigger than', 'least'),
  phrase('larger than', 'least'),
  phrase('smaller than', 'most'),
  phrase('higher than', 'least'),
  phrase('shorter than', 'most'),
  phrase('older than', 'least'),
  phrase('younger than', 'most'),
  phrase('well over', 'least'),
  phrase('just over', 'least'),
  phrase('slightly over', 'least'),
  phrase('well above', 'least'),
  phrase('slightly more than', 'least'),
  phrase('just under', 'most'),
  phrase('slightly under', 'most'),
  phrase('well under', 'most'),
  phrase('just below', 'most'),
  phrase('well below', 'most'),
  phrase('more than', 'least'),
  phrase('greater than', 'least'),
  phrase('longer than', 'least'),
  phrase('fewer than', 'most'),
  phrase('less than', 'most'),
  phrase('lower than', 'most'),
  phrase('an estimated', 'about'),
  phrase('close to', 'about'),
  phrase('a estimated', 'about'),
  phrase('somewhere around', 'about'),
  phrase('over', 'least'),
  phrase('above', 'least'),
  phrase('exceeding', 'least'),
  phrase('under', 'most'),
  phrase('below', 'most'),
  phrase('approximately', 'about'),
  phrase('about', 'about'),
  phrase('around', 'about'),
  phrase('roughly', 'about'),
  phrase('some', 'about'),
  phrase('nearly', 'about'),
  phrase('almost', 'about'),
  phrase('circa', 'about'),
  phrase('perhaps', 'about'),
  phrase('maybe', 'about'),
  phrase('virtually', 'about'),
  phrase('practically', 'about'),
  phrase('estimated', 'about'),
  phrase('plus or minus', 'either'),
  phrase('±', 'either'),
  phrase('+ / -', 'either'),
  phrase('~', 'about'),
  phrase('≈', 'about'),
  phrase('>', 'least'),
  phrase('<', 'most'),
  phrase('≥', 'least'),
  phrase('≤', 'most'),
];

const byLastWord: ReadonlyMap<string, readonly Phrase[]> = tableByLastWord();

function tableByLastWord(): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const row of phrases) {
    const last = row.words.at(-1) ?? '';
    table.set(last, [...(table.get(last) ?? []), row]);
  }
  return table;
}

export interface Bounded {
  readonly first: number;
  readonly effects: readonly Bound[];
}

/** Reads the bounds and hedges that stand before a token, at most three, not before `floor`. */
export function readBoundsBefore(line: Line, at: number, floor: number): Bounded {
  let first = at;
  const effects: Bound[] = [];
  while (effects.length < 3) {
    const row = byLastWord.get(line.word(first - 1))?.find((candidate) => stands(line, candidate, first, floor));
    if (row === undefined) break;
    first -= row.words.length;
    effects.push(row.effect);
  }
  return { first, effects };
}

export function hasBoundBefore(line: Line, at: number): boolean {
  return readBoundsBefore(line, at, line.first).effects.length > 0;
}

function stands(line: Line, { words }: Phrase, at: number, floor: number): boolean {
  const first = at - words.length;
  if (first < floor) return false;
  for (let index = 0; index < words.length; index += 1) if (line.word(first + index) !== words[index]) return false;
  return true;
}

/** What bounds make of a value: "at least 34" has a least and no value; "about" leaves the value and says so. */
export function boundFields(fields: Fields, effects: readonly Bound[]): Fields {
  let result = fields;
  for (const effect of effects) {
    if (effect === 'about') result = withFields(result, { approximate: true as const });
    else if (effect !== 'either' && result.value !== undefined) {
      const { value, ...rest } = result;
      result = withFields(rest, effect === 'least' ? { min: value } : { max: value });
    }
  }
  return result;
}
