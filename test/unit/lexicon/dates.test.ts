import assert from 'node:assert/strict';
import { isAfter, isCalendarDate, isInterval } from '../../../src/lexicon/dates';

describe('dates of a row', () => {
  for (const date of ['2012', '2012-05', '2012-05-07', '2012-02-29', '2000-02-29', '-0490-09', '0800']) {
    it(`are right: ${date}`, () => assert.ok(isCalendarDate(date) && isInterval(date)));
  }
  for (const date of [
    '',
    '12',
    '2012-5',
    '2012-00',
    '2012-13',
    '2012-04-31',
    '1900-02-29',
    '2013-02-29',
    '2012-05-07T10:00',
    '07.05.2012',
  ]) {
    it(`are wrong: ${date || 'nothing'}`, () => assert.ok(!isCalendarDate(date)));
  }
  for (const when of [
    '199X',
    '19XX',
    '2017-Q1',
    '2014-21',
    '2018-05-03T22:00',
    '2018-05-03T22:00Z',
    '2013/..',
    '../2013',
    '2016-03/2017-06',
    '2014~',
  ]) {
    it(`may be an interval: ${when}`, () => assert.ok(isInterval(when)));
  }
  for (const when of [
    '',
    '/',
    '../..',
    '2013/',
    '2014/2013',
    '2014/2015/2016',
    '2017-Q5',
    '2014-25',
    '2018-05-03T24:00',
    '2018-05T10:00',
    'XXXX',
  ]) {
    it(`may not be an interval: ${when || 'nothing'}`, () => assert.ok(!isInterval(when)));
  }
  it('compare as far as both say', () => {
    assert.ok(isAfter('2013-01', '2012'));
    assert.ok(isAfter('2012-05-08', '2012-05-07'));
    assert.ok(!isAfter('2012-05', '2012'));
    assert.ok(!isAfter('2012', '2012-05'));
    assert.ok(!isAfter('..', '2012'));
  });
});
