import assert from 'node:assert/strict';
import { timelineOf } from '../../../../src/core/cards/timeline';
import type { Analysis, Event } from '../../../../src/core/model';

const event = (id: string, start: number, interval?: string): Event => ({
  id,
  type: 'attack',
  label: id,
  listed: false,
  status: 'happened',
  mentions: [{ start, end: start + 3 }],
  actors: [],
  places: [],
  figures: [],
  ...(interval !== undefined && { when: { interval, precision: 'day', from: 'text' } }),
});
const of = (...events: Event[]) => timelineOf({ events, article: {} } as unknown as Analysis);

describe('timelineOf', () => {
  it('keeps the order of telling and tells story time in days, a coarse date as long as it is coarse', () => {
    const { dated, undated } = of(event('late', 50, '2017-04-03'), event('early', 10, '2015'), event('when', 30));
    assert.deepEqual(
      dated.map(({ id, when }) => [id, when]),
      [
        ['early', '2015'],
        ['late', '3 April 2017'],
      ],
    );
    assert.deepEqual(
      undated.map(({ id }) => id),
      ['when'],
    );
    const [early, late] = dated;
    assert.ok((early?.last ?? 0) - (early?.first ?? 0) > 300);
    assert.equal(late?.last, late?.first);
  });

  it('draws a little beyond both ends, with at most eight ticks and a few more', () => {
    for (const [from, to] of [
      ['2017-04-03', '2017-04-09'],
      ['2016', '2017-06'],
      ['1979', '2018'],
      ['0800', '1999'],
    ] as const) {
      const { first, last, ticks, dated } = of(event('a', 0, from), event('b', 9, to));
      assert.ok(ticks.length >= 1 && ticks.length <= 9, `${ticks.length} ticks`);
      for (const { day, label } of ticks) assert.ok(day >= first && day <= last && label !== '');
      for (const each of dated) assert.ok((each.first ?? 0) > first && (each.last ?? 0) < last);
    }
  });

  it('has an open end run to the edge, and is empty without events', () => {
    const { last, dated } = of(event('a', 0, '2013/..'), event('b', 9, '2014'));
    assert.ok(Number.isFinite(last));
    assert.equal(dated[0]?.last, Number.POSITIVE_INFINITY);
    assert.deepEqual(of(), { dated: [], undated: [], first: 0, last: 0, ticks: [] });
  });
});
