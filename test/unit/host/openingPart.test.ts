import assert from 'node:assert/strict';
import { openingPart } from '../../../src/host/openingPart';

const blocks = (count: number, length: number) => Array.from({ length: count }, () => ({ html: 'x'.repeat(length), first: 0 }));

describe('openingPart', () => {
  it('begins a short article with all of it', () => {
    assert.equal(openingPart(blocks(30, 1000), 0), undefined);
    assert.equal(openingPart([], 0), undefined);
  });

  it('begins a long article with some screens', () => {
    assert.deepEqual(openingPart(blocks(500, 1000), 0), { from: 0, to: 40 });
  });

  it('begins with the block that is read and a few before it', () => {
    assert.deepEqual(openingPart(blocks(500, 1000), 300), { from: 296, to: 336 });
    assert.deepEqual(openingPart(blocks(500, 1000), 499), { from: 495, to: 500 });
  });

  it('holds the block that is read, however long those before it are', () => {
    assert.deepEqual(openingPart(blocks(20, 50_000), 10), { from: 6, to: 11 });
  });

  it('stays within the article when the block is gone', () => {
    assert.deepEqual(openingPart(blocks(100, 1000), 5000), { from: 95, to: 100 });
  });
});
