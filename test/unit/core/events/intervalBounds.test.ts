import assert from 'node:assert/strict';
import { contains, intervalBounds, overlap } from '../../../../src/core/events/intervalBounds';

function bounds(interval: string) {
  const found = intervalBounds(interval);
  assert.ok(found, `${interval} has no bounds`);
  return found;
}

describe('intervalBounds', () => {
  it('orders by the first day', () => {
    const firsts = ['-0044', '0001', '19XX', '2001-Q2', '2013/..', '2013-02-03', '2013-03'].map((interval) => bounds(interval).first);
    assert.ok(firsts.every((first, index) => index === 0 || first > (firsts[index - 1] ?? 0)));
  });

  it('contains finer dates in coarser ones', () => {
    for (const [outer, inner] of [
      ['2017', '2017-02'],
      ['2017-02', '2017-02-28'],
      ['201X', '2017'],
      ['20XX', '201X'],
      ['2017-Q1', '2017-03-31'],
      ['2017-H2', '2017-12'],
      ['2017-22', '2017-07'],
      ['2013/..', '2018-05-03T22:00'],
      ['2017', '2017-W30'],
    ] as const) {
      assert.ok(contains(bounds(outer), bounds(inner)), `${outer} contains ${inner}`);
      assert.ok(!contains(bounds(inner), bounds(outer)), `${inner} does not contain ${outer}`);
    }
  });

  it('carries winter into the next year', () => assert.ok(overlap(bounds('2014-24'), bounds('2015-02'))));

  it('keeps apart what shares no day', () => {
    assert.ok(!overlap(bounds('2017-02'), bounds('2017-03')));
    assert.ok(!overlap(bounds('../2013'), bounds('2014')));
  });

  it('knows nothing of durations, sets, unknown years and nonsense', () => {
    for (const interval of ['P3M', 'R/P1W', 'XXXX-05-09', 'PRESENT_REF', '', '../..', '2013/later', 'T22:00']) {
      assert.equal(intervalBounds(interval), undefined, interval);
    }
  });
});
