import { strict as assert } from 'node:assert';
import { dayOrderOf } from '../../../../src/core/dates/articleOrder';
import { draftOf } from '../../../fixture/draftOf';

describe('the order of days and months in an article', () => {
  const rows: readonly [text: string, order: string | undefined][] = [
    ['They met on 3 June and 14 July.', 'day-first'],
    ['They met on June 3 and July 14.', 'month-first'],
    ['The form says 23/5/2018.', 'day-first'],
    ['The form says 5/23/2018.', 'month-first'],
    ['They met on 3 June and July 14.', undefined],
    ['The form says 3/5/2018.', undefined],
    ['Nothing is dated.', undefined],
  ];
  for (const [text, order] of rows) it(text, () => assert.equal(dayOrderOf(draftOf(text).tokens), order));
});
