import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carryPlace, planBlockPatch } from '../../../src/webview/blockPatch';

const plan = (before: string, after: string) => planBlockPatch([...before], [...after]);

describe('planBlockPatch', () => {
  it('keeps everything where nothing changed', () => {
    assert.deepEqual(plan('abc', 'abc'), [0, 1, 2]);
  });

  it('makes only what is new', () => {
    assert.deepEqual(plan('abc', 'abxc'), [0, 1, undefined, 2]);
    assert.deepEqual(plan('abc', 'axc'), [0, undefined, 2]);
    assert.deepEqual(plan('abc', 'ac'), [0, 2]);
    assert.deepEqual(plan('', 'ab'), [undefined, undefined]);
    assert.deepEqual(plan('ab', ''), []);
  });

  it('keeps what stands between two edits', () => {
    assert.deepEqual(plan('abcde', 'xbcdy'), [undefined, 1, 2, 3, undefined]);
  });

  it('never moves an element past another', () => {
    assert.deepEqual(plan('abcd', 'dxab'), [3, undefined, undefined, undefined]);
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const patch = planBlockPatch(before, after);
        const kept = patch.filter((old) => old !== undefined);
        assert.equal(patch.length, after.length);
        assert.deepEqual(
          kept,
          [...new Set(kept)].sort((left, right) => left - right),
        );
        patch.forEach((old, index) => {
          assert.ok(old === undefined || before[old] === after[index]);
        });
      }),
    );
  });
});

describe('carryPlace', () => {
  it('follows the block that moved', () => {
    assert.deepEqual(carryPlace({ block: 2, offset: 7 }, plan('abc', 'xabc')), { block: 3, offset: 7 });
  });

  it('stays where the block itself was edited', () => {
    assert.deepEqual(carryPlace({ block: 1, offset: 7 }, plan('abc', 'aXc')), { block: 1, offset: 7 });
    assert.deepEqual(carryPlace({ block: 2, offset: 7 }, plan('abcd', 'xabYd')), { block: 3, offset: 7 });
  });

  it('stays inside an article that became shorter', () => {
    assert.deepEqual(carryPlace({ block: 2, offset: 7 }, plan('abc', 'a')), { block: 0, offset: 7 });
    assert.deepEqual(carryPlace({ block: 2, offset: 7 }, plan('abc', '')), { block: 0, offset: 7 });
  });
});
