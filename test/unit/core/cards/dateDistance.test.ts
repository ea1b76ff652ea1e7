import assert from 'node:assert/strict';
import { dateDistance } from '../../../../src/core/cards/dateDistance';
import type { Precision } from '../../../../src/core/model';

const day = '2018-11-02';
const cases: readonly (readonly [string, Precision, string | undefined])[] = [
  ['2018-11-02', 'day', 'the day of the article'],
  ['2018-11-01', 'day', '1 day before the article'],
  ['2018-11-05', 'day', '3 days after the article'],
  ['2018-10-01', 'day', '32 days before the article'],
  ['2018-03-01', 'day', '8 months before the article'],
  ['2016-02-29', 'day', '2 years before the article'],
  ['1912-04-15', 'day', '106 years before the article'],
  ['2018-11', 'month', 'the month of the article'],
  ['2017-02', 'month', '21 months before the article'],
  ['2018-12', 'month', '1 month after the article'],
  ['2016-12', 'month', '23 months before the article'],
  ['2016-11', 'month', '2 years before the article'],
  ['2018', 'year', 'the year of the article'],
  ['2017', 'year', '1 year before the article'],
  ['2022', 'year', '4 years after the article'],
  ['199X', 'decade', undefined],
  ['2013/2016', 'year', undefined],
  ['P3M', 'month', undefined],
  ['XXXX-05-01', 'day', undefined],
  ['R/P1W', 'week', undefined],
];

describe('how far a date is from the article', () => {
  for (const [interval, precision, expected] of cases) {
    it(`${interval}: ${expected ?? 'not said'}`, () => assert.equal(dateDistance(interval, precision, day), expected));
  }
});
