import assert from 'node:assert/strict';
import { readWorldMap } from '../../../../src/core/map/worldMap';
import { simplifyLine } from '../../../../src/lexicon/import/simplifyLine';
import { spotsOf, type WorldTopology, worldShapes } from '../../../../src/lexicon/import/worldShapes';
import { writeWorldMap } from '../../../../src/lexicon/import/writeWorldMap';

/** Two squares side by side that share one line, an island too small to be seen, and one beside the Black Sea. */
const topology: WorldTopology = {
  transform: { scale: [0.1, 0.1], translate: [-10, -10] },
  arcs: [
    [
      [200, 100],
      [0, 50],
    ],
    [
      [200, 150],
      [-50, 0],
      [0, -50],
      [50, 0],
    ],
    [
      [200, 100],
      [50, 0],
      [0, 50],
      [-50, 0],
    ],
    [
      [500, 500],
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
    [
      [440, 550],
      [10, 0],
      [0, 5],
      [-10, -5],
    ],
  ],
  objects: {
    countries: {
      geometries: [
        { type: 'Polygon', id: '001', properties: { name: 'West' }, arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: '002', properties: { name: 'East' }, arcs: [[[2, -1]], [[3]]] },
        { type: 'MultiPolygon', id: '643', properties: { name: 'Russia' }, arcs: [[[2, -1]], [[4]]] },
        { type: 'Polygon', properties: { name: 'Antarctica' }, arcs: [[3]] },
        { type: 'Polygon', properties: { name: 'Islet' }, arcs: [[3]] },
      ],
    },
  },
};
const shapes = worldShapes(topology, new Map([['001', 'WE']]));

describe('the outlines of the world', () => {
  it('leave out what is not seen, but no country, and keep disputed land apart', () => {
    assert.deepEqual(
      shapes.shapes.map(({ code, name, rings }) => [code, name, rings.length]),
      [
        ['WE', 'West', 1],
        ['', 'East', 1],
        ['', 'Russia', 1],
        ['', 'Crimea', 1],
        ['', 'Islet', 1],
      ],
    );
    assert.deepEqual(spotsOf(shapes), { WE: { longitude: 7.5, latitude: 2.5 } });
  });

  it('are read as they were written', () => {
    const bytes = writeWorldMap(shapes, (code, name) => ({ entry: code.toLowerCase(), name: `Ünder ${name}` }));
    const read = readWorldMap(bytes);
    assert.deepEqual(
      read.map(({ entry, name, rings }) => ({ entry, name, rings: rings.length })),
      shapes.shapes.map(({ code, name, rings }) => ({ entry: code.toLowerCase(), name: `Ünder ${name}`, rings: rings.length })),
    );
    assert.deepEqual(read[0]?.rings[0], [
      [10, 0],
      [10, 5],
      [5, 5],
      [5, 0],
    ]);
    assert.throws(() => readWorldMap(bytes.subarray(0, bytes.length - 3)), RangeError);
  });

  it('lose the least telling spots of a line, never its ends', () => {
    const line = [
      [0, 0],
      [1, 0.01],
      [2, 0],
      [2.5, 2],
      [3, 0],
    ] as const;
    assert.deepEqual(simplifyLine(line, 0.1), [line[0], line[2], line[3], line[4]]);
    assert.deepEqual(simplifyLine(line, 100), [line[0], line[4]]);
    const island = [line[0], line[1], line[2], line[3], line[0]];
    assert.equal(simplifyLine(island, 100).length, 4);
  });
});
