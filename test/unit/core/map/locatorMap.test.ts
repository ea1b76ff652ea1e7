import assert from 'node:assert/strict';
import { type LocatorMap, locatorMap, mapHeight, mapWidth } from '../../../../src/core/map/locatorMap';
import { mapWords } from '../../../../src/core/map/mapWords';
import type { Ring, Shape } from '../../../../src/core/map/worldMap';

const rectangle = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];
const world: Shape[] = [
  { entry: 'kor', name: 'Kor', rings: [rectangle(0, 40, 6, 46)] },
  { entry: 'the-isles', name: 'the Isles', rings: [rectangle(-0.06, 38, 0, 38.06)] },
  { entry: 'estmark', name: 'Estmark', rings: [rectangle(6, 38, 16, 48)] },
  { entry: '', name: 'Held', rings: [rectangle(-4, 40, 0, 46)] },
  { entry: 'vast', name: 'Vast', rings: [rectangle(100, 50, 190, 75)] },
];
const pointsOf = (path: string): number[][] => [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const drawn = (question: Parameters<typeof locatorMap>[1]): LocatorMap => {
  const map = locatorMap(world, question);
  assert.ok(map);
  return map;
};

describe('the map of a place', () => {
  it('shows the country around it, its neighbours, and the spot where it lies', () => {
    const map = drawn({ name: 'Harbour', spot: [3, 45], country: 'kor' });
    const own = pointsOf(map.own);
    assert.equal(own.length, 4);
    assert.ok(own.every(([x = -1, y = -1]) => x > 0 && x < mapWidth && y > 0 && y < mapHeight));
    const [left, right] = [Math.min(...own.map(([x = 0]) => x)), Math.max(...own.map(([x = 0]) => x))];
    const [top, bottom] = [Math.min(...own.map(([, y = 0]) => y)), Math.max(...own.map(([, y = 0]) => y))];
    assert.ok(map.spot && Math.abs(map.spot.x - (left + right) / 2) < 0.2 && Math.abs(map.spot.y - (top + (bottom - top) / 6)) < 0.2);
    assert.ok(pointsOf(map.land).length >= 8);
    assert.deepEqual(
      map.labels.map(({ text, isOwn }) => [text, isOwn]),
      [
        ['Harbour', true],
        ['Kor', true],
        ['Estmark', false],
        ['Held', false],
      ],
    );
  });

  it('says where in the country it lies only where that is measured', () => {
    const words = (question: Parameters<typeof locatorMap>[1]) => mapWords(question.name, drawn(question));
    assert.equal(words({ name: 'Harbour', spot: [3, 45], country: 'kor' }), 'Harbour, in the north of Kor');
    assert.equal(words({ name: 'Ridge', spot: [3.8, 43], country: 'kor' }), 'Map: Ridge in Kor');
    assert.equal(words({ name: 'Border', spot: [6.05, 45], country: 'kor' }), 'Map: Border', 'outlines and lexicon disagree');
    assert.equal(words({ name: 'Reef', spot: [-0.2, 38], country: 'the-isles' }), 'Map: Reef in the Isles', 'off the coast');
    assert.equal(words({ name: 'Camp', spot: [-2, 43], country: 'kor' }), 'Map: Camp', 'in land that is disputed');
    assert.equal(words({ name: 'Ship', spot: [60, 0] }), 'Map: Ship');
    assert.equal(words({ name: 'Kor', country: 'kor' }), 'Map: Kor');
  });

  it('shows a region where the country is vast, also across the date line', () => {
    const near = drawn({ name: 'Cape', spot: [-172, 60], country: 'vast' });
    assert.ok(near.own !== '' && near.spot && Math.abs(near.spot.x - mapWidth / 2) < 0.2 && Math.abs(near.spot.y - mapHeight / 2) < 0.2);
    assert.equal(mapWords('Cape', near), 'Map: Cape in Vast');
  });

  it('marks a country too small to be seen by a spot', () => {
    const map = drawn({ name: 'the Isles', country: 'the-isles' });
    assert.ok(map.spot);
    assert.equal(drawn({ name: 'Kor', country: 'kor' }).spot, undefined);
  });

  it('is short, whatever it shows', () => {
    const coast: Ring = Array.from({ length: 4000 }, (_, at) => {
      const angle = (at / 4000) * 2 * Math.PI;
      const far = 5 + Math.sin(at) / 5;
      return [far * Math.cos(angle), 43 + far * Math.sin(angle)] as const;
    });
    const map = locatorMap([{ entry: 'round', name: 'Round', rings: [coast] }], { name: 'Round', country: 'round' });
    assert.ok(map && map.own.length > 500 && map.own.length < 30_000, String(map?.own.length));
  });

  it('is none where nothing is known', () => {
    assert.equal(locatorMap(world, { name: 'Nowhere' }), undefined);
    assert.equal(locatorMap(world, { name: 'Nowhere', country: 'atlantis' }), undefined);
    assert.equal(locatorMap([], { name: 'Harbour', spot: [3, 45] }), undefined);
  });

  it('lays no label over another or over the spot', () => {
    for (let x = 0.2; x < 6; x += 0.4) {
      const { labels } = drawn({ name: 'Harbour', spot: [x, 43], country: 'kor' });
      for (const one of labels)
        for (const other of labels) {
          const room = ((one.text.length + other.text.length) * 5) / 2;
          if (one !== other) assert.ok(Math.abs(one.y - other.y) >= 12 || Math.abs(one.x - other.x) > room, `${one.text} ${other.text}`);
        }
    }
  });
});
