import assert from 'node:assert/strict';
import { changedBlocks } from '../../../src/host/changedBlocks';

const blocks = (...htmls: readonly string[]) =>
  htmls.map((html, number) => ({ html: `<p data-block="${number}">${html}</p>`, first: number }));
const letters = 'abcdefghijkl'.split('');

describe('changedBlocks', () => {
  it('gives the blocks that differ, with their numbers', () => {
    assert.deepEqual(changedBlocks(blocks('a', 'b', 'c'), blocks('a', 'x', 'c')), [{ number: 1, html: '<p data-block="1">x</p>' }]);
  });

  it('gives none where nothing is seen to change, wherever the marks count from', () => {
    assert.deepEqual(
      changedBlocks(
        blocks('a', 'b'),
        blocks('a', 'b').map((block) => ({ ...block, first: block.first + 4 })),
      ),
      [],
    );
  });

  it('leaves to the whole article what adds or takes away a block, or changes many', () => {
    assert.equal(changedBlocks(blocks('a', 'b'), blocks('a', 'b', 'c')), undefined);
    assert.equal(changedBlocks([], blocks('a')), undefined);
    assert.equal(changedBlocks(blocks(...letters), blocks(...letters.map((letter) => `${letter}!`))), undefined);
  });
});
