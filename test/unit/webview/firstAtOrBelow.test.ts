import assert from 'node:assert/strict';
import { firstAtOrBelow } from '../../../src/webview/firstAtOrBelow';

describe('firstAtOrBelow', () => {
  const edges = [-40, -10, 5, 5, 60];
  const find = (edge: number) => firstAtOrBelow(edges.length, (index) => edges[index] ?? 0, edge);

  it('finds the first whose lower edge is not above', () => {
    assert.equal(find(-100), 0);
    assert.equal(find(0), 2);
    assert.equal(find(5), 2);
    assert.equal(find(6), 4);
    assert.equal(find(61), 5);
  });

  it('asks for few edges', () => {
    let asked = 0;
    firstAtOrBelow(
      100_000,
      (index) => {
        asked++;
        return index;
      },
      70_000,
    );
    assert.ok(asked <= 17, `${asked}`);
  });
});
