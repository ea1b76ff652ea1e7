import assert from 'node:assert/strict';
import { walkFrom } from '../../../src/webview/walk';

describe('walkFrom', () => {
  it('goes to the neighbour, also from between two', () => {
    assert.equal(walkFrom([1, 4, 9], 4, 1), 9);
    assert.equal(walkFrom([1, 4, 9], 4, -1), 1);
    assert.equal(walkFrom([1, 4, 9], 5, 1), 9);
    assert.equal(walkFrom([1, 4, 9], 5, -1), 4);
  });

  it('stops at the ends', () => {
    assert.equal(walkFrom([1, 4, 9], 9, 1), undefined);
    assert.equal(walkFrom([1, 4, 9], 1, -1), undefined);
    assert.equal(walkFrom([], 0, 1), undefined);
  });
});
