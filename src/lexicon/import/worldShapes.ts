import { middleOf, ringArea } from '../../core/map/rings';
import { type Ring, type Spot, unwrapped } from '../../core/map/worldMap';
import type { Coordinates } from '../../core/model';
import { simplifyLine } from './simplifyLine';

/** What is read of a TopoJSON file of countries. */
export interface WorldTopology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  /** Lines as differences of whole numbers, from which `transform` leads to degrees. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
}

interface Geometry {
  readonly type: string;
  /** ISO 3166 code of three digits; absent for lands that have none. */
  readonly id?: string;
  readonly properties: { readonly name: string };
  /** Rings of polygons as numbers of lines, a backward one as its complement. */
  readonly arcs?: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

export interface WorldShape {
  /** ISO 3166 code of two letters; empty for lands that have none. */
  readonly code: string;
  readonly name: string;
  readonly rings: readonly { readonly lines: readonly number[]; readonly spots: Ring }[];
}

export interface WorldShapes {
  readonly lines: readonly (readonly Spot[])[];
  readonly shapes: readonly WorldShape[];
}

/** Square degrees at the equator: what is smaller is not seen on a map the size of a stamp. */
const leastTriangle = 0.006;
const leastIsland = 0.02;

/** No article's place lies there, and its outline is long. */
const leftOut = new Set(['Antarctica']);

/** The source draws it as part of the state that holds it, which most states do not recognize. */
const crimea = { name: 'Crimea', west: 32, east: 37, south: 44, north: 46.5 };

/** Lands without a code of three digits that have one of two letters. */
const unnumbered: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/**
 * Countries and territories with fewer spots, and disputed land apart.
 * @param codes of two letters by those of three digits
 */
export function worldShapes(topology: WorldTopology, codes: ReadonlyMap<string, string>): WorldShapes {
  const lines = topology.arcs.map((arc) => simplifyLine(degreesOf(arc, topology.transform), leastTriangle));
  const whole = topology.objects.countries.geometries.filter(({ properties }) => !leftOut.has(properties.name));
  const shapes = whole.flatMap((geometry) => {
    const rings = polygonsOf(geometry)
      .flat()
      .map((numbers) => ({ lines: numbers, spots: ringOf(numbers, lines) }));
    const disputed = rings.filter(({ spots }) => spots.length > 2 && spots.every(isInCrimea));
    const { name } = geometry.properties;
    const code = codes.get(geometry.id ?? '') ?? unnumbered[name] ?? '';
    const others = rings.filter((ring) => !disputed.includes(ring));
    const apart = name === 'Russia' ? [{ code: '', name: crimea.name, rings: largeOf(disputed) }] : [];
    return [{ code, name, rings: largeOf(apart.length > 0 ? others : rings) }, ...apart];
  });
  return { lines, shapes: shapes.filter(({ rings }) => rings.length > 0) };
}

function degreesOf(arc: WorldTopology['arcs'][number], { scale, translate }: WorldTopology['transform']): Spot[] {
  let [x, y] = [0, 0];
  return arc.map(([right, up]) => {
    x += right;
    y += up;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
  });
}

function polygonsOf({ type, arcs = [] }: Geometry): readonly (readonly (readonly number[])[])[] {
  if (type === 'Polygon') return [arcs as readonly (readonly number[])[]];
  return type === 'MultiPolygon' ? (arcs as readonly (readonly (readonly number[])[])[]) : [];
}

function ringOf(numbers: readonly number[], lines: readonly (readonly Spot[])[]): Spot[] {
  return unwrapped(
    numbers.flatMap((number) => {
      const line = number < 0 ? [...(lines[~number] ?? [])].reverse() : (lines[number] ?? []);
      return line.slice(0, -1);
    }),
  );
}

/** The largest, however small it is, and others that can be seen. */
function largeOf<Each extends { readonly spots: Ring }>(rings: readonly Each[]): Each[] {
  const sized = rings.filter(({ spots }) => spots.length > 2).map((ring) => ({ ring, area: Math.abs(ringArea(ring.spots)) }));
  const largest = sized.reduce((most, { area }) => Math.max(most, area), 0);
  return sized.filter(({ area }) => area === largest || area >= leastIsland).map(({ ring }) => ring);
}

function isInCrimea([x, y]: Spot): boolean {
  return x > crimea.west && x < crimea.east && y > crimea.south && y < crimea.north;
}

/** A spot in each country, by code: the middle of its largest piece of land. */
export function spotsOf({ shapes }: WorldShapes): Record<string, Coordinates> {
  const spots: Record<string, Coordinates> = {};
  for (const { code, rings } of shapes) {
    const [largest] = [...rings].sort((left, right) => Math.abs(ringArea(right.spots)) - Math.abs(ringArea(left.spots)));
    if (code === '' || !largest) continue;
    const [longitude, latitude] = middleOf(largest.spots);
    spots[code] = { latitude, longitude };
  }
  return spots;
}
