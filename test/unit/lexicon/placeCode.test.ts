import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeCode, placeOfCode } from '../../../src/lexicon/placeCode';

describe('places as numbers', () => {
  it('come back to some kilometres, from pole to pole and from date line to date line', () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degrees(90), degrees(180), (latitude, longitude) => {
        const code = placeCode({ latitude, longitude });
        const back = placeOfCode(code);
        assert.ok(Number.isInteger(code) && code > 0 && code < 2 ** 32);
        assert.ok(back && Math.abs(back.latitude - latitude) <= 0.031 && Math.abs(back.longitude - longitude) <= 0.031);
      }),
    );
  });

  it('are none where none is known', () => {
    assert.equal(placeCode(undefined), 0);
    assert.equal(placeOfCode(0), undefined);
  });
});
