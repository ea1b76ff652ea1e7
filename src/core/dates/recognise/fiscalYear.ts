import { type DateRecogniser, dateOf, rangeOf } from '../dateExpression';
import { readFiscalCode } from '../readParts';

/** "FY20", "FY2019-20": the year in which it ends, or both. */
export const fiscalYear: DateRecogniser = {
  name: 'fiscal-year',
  kinds: ['fiscal-code'],
  read(line, at) {
    const year = readFiscalCode(line, at);
    if (year === undefined) return undefined;
    const last = line.isTightDash(at + 1) && line.surface(at + 2).length === 2 ? Number(line.surface(at + 2)) : Number.NaN;
    const to = Math.floor(year.value / 100) * 100 + last;
    if (to === year.value + 1) return rangeOf(at, at + 3, { year: year.value }, { year: to }, 0.95);
    return dateOf(at, year.end, { year: year.value }, 0.95);
  },
};
