import assert from 'node:assert/strict';
import { parseDay } from '../../../src/article/publishedDate';

const days: [string, string][] = [
  ['2018-11-02', '2018-11-02'],
  ['2018-11-02T10:15:00Z', '2018-11-02'],
  ['2018-11-02T10:15:00+01:00', '2018-11-02'],
  ['2 November 2018', '2018-11-02'],
  ['2nd Nov. 2018', '2018-11-02'],
  ['Friday 2 November 2018', '2018-11-02'],
  ['Fri, 2 November 2018'.replace('Fri', 'Friday'), '2018-11-02'],
  ['November 2, 2018', '2018-11-02'],
  ['Nov. 2, 2018 10:15 am', '2018-11-02'],
  ['Sept 30 2018', '2018-09-30'],
  ['29 February 2020', '2020-02-29'],
];
const others = [
  '',
  '2018',
  'November 2018',
  '31 April 2018',
  '29 February 2019',
  '2018-13-01',
  'on 2 November 2018',
  '2 November',
  'May 2, 2018 was a Wednesday',
  '11/02/2018',
];

describe('published date', () => {
  for (const [text, day] of days) it(`reads ${JSON.stringify(text)}`, () => assert.equal(parseDay(text), day));
  for (const text of others) it(`leaves ${JSON.stringify(text)}`, () => assert.equal(parseDay(text), undefined));
});
