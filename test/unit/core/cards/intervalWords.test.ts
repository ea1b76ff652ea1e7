import assert from 'node:assert/strict';
import { intervalWords } from '../../../../src/core/cards/intervalWords';

const rows: readonly (readonly [string, string])[] = [
  ['2017-02', 'February 2017'],
  ['2017-02-03', '3 February 2017'],
  ['2017', '2017'],
  ['0476', '476'],
  ['-0043', '44 BC'],
  ['2017-Q1', 'first quarter of 2017'],
  ['2017-H2', 'second half of 2017'],
  ['2018-W21', 'week 21 of 2018'],
  ['2018-W21-WE', 'the weekend of week 21, 2018'],
  ['2014-21', 'spring 2014'],
  ['2014-24', 'winter 2014'],
  ['199X', 'the 1990s'],
  ['19XX', 'the 20th century'],
  ['20XX', 'the 21st century'],
  ['2013/..', 'since 2013'],
  ['../2013-05', 'until May 2013'],
  ['2016-03/2017-06', 'March 2016 to June 2017'],
  ['2018-05-03T22:00', '3 May 2018, 22:00'],
  ['2018-05-03TEV', '3 May 2018, evening'],
  ['T09:30', '09:30'],
  ['2001~', 'about 2001'],
  ['XXXX-05-09', '9 May'],
  ['P3M', '3 months'],
  ['P1Y', '1 year'],
  ['PT2H30M', '2 hours 30 minutes'],
  ['R/P1W', 'every week'],
  ['R/P2D', 'every 2 days'],
  ['R/PXY', 'every few years'],
  ['2018-05-03T10:30Z', '3 May 2018, 10:30Z'],
  ['PRESENT_REF', 'PRESENT_REF'],
  ['../..', '../..'],
  ['2017-45', '2017'],
  ['nonsense', 'nonsense'],
  ['', ''],
];

describe('intervalWords', () => {
  for (const [interval, words] of rows)
    it(`${interval || '(empty)'} is ${words || '(empty)'}`, () => assert.equal(intervalWords(interval), words));
});
