import type { Ring, Spot } from './worldMap';

/** A part of the world, in degrees; `west` is less than `east`, and either may lie beyond the date line. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Square degrees at the equator, positive where the ring turns to the left. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  edgesOf(ring, ([ax, ay], [bx, by]) => {
    sum -= (bx - ax) * (heightOf(ay) + heightOf(by));
  });
  return sum / 2;
}

/** Over the plane of the equator, in degrees: between two heights a sphere has as much land as the cylinder around it. */
const heightOf = (latitude: number): number => (Math.sin((latitude * Math.PI) / 180) * 180) / Math.PI;

/** Whether the rings together, holes among them, hold the spot. */
export function holdsSpot(rings: readonly Ring[], [x, y]: Spot): boolean {
  let isInside = false;
  for (const ring of rings) {
    edgesOf(ring, ([ax, ay], [bx, by]) => {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    });
  }
  return isInside;
}

export function boxOf(ring: Ring): Box {
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

/** The part of a ring inside a box, by Sutherland and Hodgman; empty where it has none. */
export function clipRing(ring: Ring, { west, south, east, north }: Box): Ring {
  const sides = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ] as const;
  return sides.reduce<Ring>((kept, [axis, limit, sign]) => (kept.length === 0 ? kept : clipSide(kept, axis, limit, sign)), ring);
}

function clipSide(ring: Ring, axis: 0 | 1, limit: number, sign: 1 | -1): Ring {
  const kept: Spot[] = [];
  edgesOf(ring, (from, to) => {
    const [before, after] = [sign * (from[axis] - limit) >= 0, sign * (to[axis] - limit) >= 0];
    if (before !== after) {
      const share = (limit - from[axis]) / (to[axis] - from[axis]);
      kept.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
    }
    if (after) kept.push(to);
  });
  return kept;
}

/** Where the weight of a ring rests. */
export function middleOf(ring: Ring): Spot {
  const [[left, low] = [0, 0] as Spot] = ring;
  let [sum, x, y] = [0, 0, 0];
  edgesOf(ring, (from, to) => {
    const [ax, ay, bx, by] = [from[0] - left, from[1] - low, to[0] - left, to[1] - low];
    const part = ax * by - bx * ay;
    sum += part;
    x += (ax + bx) * part;
    y += (ay + by) * part;
  });
  return sum === 0 ? [left, low] : [left + x / (3 * sum), low + y / (3 * sum)];
}

function edgesOf(ring: Ring, visit: (from: Spot, to: Spot) => void): void {
  let from = ring.at(-1);
  for (const to of ring) {
    if (from) visit(from, to);
    from = to;
  }
}
