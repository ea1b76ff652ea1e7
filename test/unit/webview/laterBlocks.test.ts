import assert from 'node:assert/strict';
import { wantedOrder } from '../../../src/webview/laterBlocks';

describe('wantedOrder', () => {
  it('begins where the reader is, and goes down sooner than up', () => {
    assert.deepEqual(wantedOrder([0, 1, 2, 3, 4, 5, 6, 7, 8], 3), [3, 4, 5, 2, 6, 7, 8, 1, 0]);
    assert.deepEqual(wantedOrder([], 3), []);
  });
});
