import { ordinalWords } from '../../figures/numberWords';
import { readNumeral } from '../../figures/readNumeral';
import { type DateRecogniser, dateOf } from '../dateExpression';
import { unitWords } from '../dateWords';

const longest = 60;

/** "the first four months of the year", "the last week of the month": a part of the unit that the published date stands in. */
export const partOfThisUnit: DateRecogniser = {
  name: 'part-of-this-unit',
  kinds: ['ordinal-word', 'shift'],
  read(line, at) {
    const nth = line.word(at) === 'last' ? -1 : ordinalWords.get(line.word(at));
    if (nth === undefined || nth > 5 || line.word(at - 1) !== 'the') return undefined;
    const numeral = readNumeral(line, at + 1);
    const unitAt = numeral?.end ?? at + 1;
    const part = unitWords.get(line.word(unitAt));
    if (part === undefined || part.plural !== (numeral !== undefined) || (numeral !== undefined && Math.abs(nth) > 1)) return undefined;
    const whole = line.word(unitAt + 1) === 'of' && line.word(unitAt + 2) === 'the' ? unitWords.get(line.word(unitAt + 3)) : undefined;
    if (whole === undefined || (whole.unit !== 'year' && whole.unit !== 'month') || line.isTightDash(unitAt + 4)) return undefined;
    const count = (numeral?.value ?? 1) * part.times;
    if (count > longest || part.unit === 'quarter' || part.unit === whole.unit) return undefined;
    const moment = { shift: { unit: whole.unit, offset: 0, anchor: 'published' as const }, part: { unit: part.unit, nth, count } };
    return dateOf(at - 1, unitAt + 4, moment, 0.92);
  },
};
