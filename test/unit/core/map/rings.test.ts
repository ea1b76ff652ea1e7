import assert from 'node:assert/strict';
import fc from 'fast-check';
import { boxOf, clipRing, holdsSpot, middleOf, ringArea } from '../../../../src/core/map/rings';
import { whereIn } from '../../../../src/core/map/whereIn';
import { type Ring, type Spot, unwrapped } from '../../../../src/core/map/worldMap';

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
];

describe('rings of land', () => {
  it('have an area that shrinks towards the poles, positive to the left', () => {
    assert.ok(Math.abs(ringArea(square(10, -0.5, 1)) - 1) < 0.001);
    assert.ok(Math.abs(ringArea(square(170, 59.5, 1)) - 0.5) < 0.001);
    assert.ok(ringArea([...square(0, 0, 1)].reverse()) < 0);
  });

  it('hold the spots inside them, and none in their holes', () => {
    const island = [square(0, 0, 10), square(4, 4, 2)];
    assert.ok(holdsSpot(island, [1, 1]));
    assert.ok(!holdsSpot(island, [5, 5]));
    assert.ok(!holdsSpot(island, [11, 1]));
  });

  it('are cut at the edges of a box', () => {
    assert.deepEqual(boxOf(clipRing(square(0, 0, 10), { west: 5, south: -1, east: 20, north: 4 })), {
      west: 5,
      south: 0,
      east: 10,
      north: 4,
    });
    assert.deepEqual(clipRing(square(0, 0, 1), { west: 2, south: 2, east: 3, north: 3 }), []);
  });

  it('lose no land beside a cut, and get none', () => {
    const spot = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 3, maxLength: 12 }), fc.integer({ min: -5, max: 5 }), (ring, at) => {
        const whole = boxOf(ring);
        const area = (part: Partial<typeof whole>) => ringArea(clipRing(ring, { ...whole, ...part }));
        // A cut makes a corner where the plane and the sphere differ a little.
        assert.ok(Math.abs(area({ west: at }) + area({ east: at }) - ringArea(ring)) < 0.2);
      }),
    );
  });

  it('go on beyond the date line', () => {
    const ring: Spot[] = [
      [179, 0],
      [-179, 0],
      [-179, 2],
      [179, 2],
    ];
    assert.deepEqual(boxOf(unwrapped(ring)), { west: 179, south: 0, east: 181, north: 2 });
    assert.deepEqual(middleOf(unwrapped(ring)), [180, 1]);
  });
});

describe('the part of a land in which a spot lies', () => {
  const land = [square(0, 0, 10)];
  const parts: readonly (readonly [Spot, string | undefined])[] = [
    [[5, 8], 'north'],
    [[5, 2], 'south'],
    [[8, 5], 'east'],
    [[2, 5], 'west'],
    [[8.5, 8.5], 'north-east'],
    [[1, 1], 'south-west'],
    [[5, 5], 'middle'],
    [[6.5, 5], undefined],
  ];
  for (const [spot, part] of parts) it(`${spot}: ${part ?? 'none with a name'}`, () => assert.equal(whereIn(land, spot), part));

  it('goes by land, not by the box around it', () => {
    const wedge: Ring[] = [
      [
        [0, 0],
        [10, 0],
        [0, 10],
      ],
    ];
    assert.equal(whereIn(wedge, [1, 5]), 'north-west');
  });
});
