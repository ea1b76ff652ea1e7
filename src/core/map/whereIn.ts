import { boxOf, clipRing, ringArea } from './rings';
import type { Ring, Spot } from './worldMap';

export type Direction = 'north' | 'south' | 'east' | 'west' | 'north-east' | 'north-west' | 'south-east' | 'south-west' | 'middle';

/** Of the land no more than this lies beyond what is in its north. */
const edge = 0.3;
/** Between these shares of the land on either side is its middle. */
const inner = 0.4;

/** In which part of a land a spot lies, by how much of the land is farther north, south, east and west; undefined where it lies in none that has a name. */
export function whereIn(rings: readonly Ring[], [x, y]: Spot): Direction | undefined {
  const share = (part: Partial<ReturnType<typeof boxOf>>): number => areaOf(rings, part) / whole;
  const whole = areaOf(rings, {});
  if (!(whole > 0)) return undefined;
  const [above, right] = [share({ south: y }), share({ west: x })];
  const upDown = above < edge ? 'north' : above > 1 - edge ? 'south' : undefined;
  const aside = right < edge ? 'east' : right > 1 - edge ? 'west' : undefined;
  if (upDown && aside) return `${upDown}-${aside}`;
  if (upDown || aside) return upDown ?? aside;
  return [above, right].every((each) => each > inner && each < 1 - inner) ? 'middle' : undefined;
}

/** Area of the rings inside a part of the world; holes turn the other way and so are taken off. */
function areaOf(rings: readonly Ring[], part: Partial<ReturnType<typeof boxOf>>): number {
  return Math.abs(rings.reduce((sum, ring) => sum + ringArea(clipRing(ring, { ...boxOf(ring), ...part })), 0));
}
