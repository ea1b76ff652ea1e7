import { ordinalWords } from '../../figures/numberWords';
import { daysInMonth } from '../calendar';
import { type DateRecogniser, dateOf } from '../dateExpression';
import { readMonth, readOuterYear } from '../readParts';

/** "the third of May 2018", "the fourth of July", "the twenty-first of June". */
export const ordinalDay: DateRecogniser = {
  name: 'ordinal-day',
  kinds: ['ordinal-word', 'number-word'],
  read(line, at) {
    const tens = line.word(at) === 'twenty' ? 20 : line.word(at) === 'thirty' ? 30 : 0;
    const last = tens > 0 && line.isTightDash(at + 1) ? at + 2 : at;
    const day = tens + (ordinalWords.get(line.word(last)) ?? Number.NaN);
    if (!(day <= 31) || line.word(last + 1) !== 'of') return undefined;
    const month = readMonth(line, last + 2);
    if (month === undefined || day > daysInMonth(2000, month.value)) return undefined;
    const first = line.word(at - 1) === 'the' ? at - 1 : at;
    const year = readOuterYear(line, month.end);
    return dateOf(first, year?.end ?? month.end, { month: month.value, day, ...year?.moment }, 0.97);
  },
};
