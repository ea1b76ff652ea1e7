import { ordinalWords } from '../../figures/numberWords';
import { type DateRecogniser, dateOf, type Moment } from '../dateExpression';
import { dateWords } from '../dateWords';
import { readMonth, readOuterYear } from '../readParts';

/** "the first Monday in May", "the last Thursday of November 2018", "the first Sunday of every month". */
export const nthWeekday: DateRecogniser = {
  name: 'nth-weekday',
  kinds: ['ordinal-word', 'shift'],
  read(line, at) {
    const nth = line.word(at) === 'last' ? -1 : ordinalWords.get(line.word(at));
    const day = dateWords.get(line.word(at + 1));
    if (nth === undefined || nth > 5 || day?.kind !== 'weekday' || !line.isCapitalised(at + 1)) return undefined;
    const link = line.word(at + 2);
    if (link !== 'in' && link !== 'of') return undefined;
    const first = line.word(at - 1) === 'the' ? at - 1 : at;
    const every = line.word(at + 3);
    if ((every === 'every' || every === 'each' || every === 'the') && line.word(at + 4) === 'month')
      return { first, end: at + 5, type: 'set', value: { kind: 'set', interval: 'R/P1M' }, confidence: 0.95 };
    const month = readMonth(line, at + 3);
    if (month === undefined) return undefined;
    const year = readOuterYear(line, month.end);
    const moment: Moment = { month: month.value, weekday: day.value, nth, ...year?.moment };
    return dateOf(first, year?.end ?? month.end, moment, 0.96);
  },
};
