import { type Box, boxOf, clipRing, holdsSpot, middleOf, ringArea } from './rings';
import { type Direction, whereIn } from './whereIn';
import type { Ring, Shape, Spot } from './worldMap';

/** What a map is to show: a place as a spot, or without one a whole country. */
export interface MapQuestion {
  /** Of the place or country, as the card calls it. */
  readonly name: string;
  readonly spot?: Spot;
  /** Entry id of the country that the place is known to lie in, or of the country itself. */
  readonly country?: string;
}

export interface MapLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isOwn: boolean;
}

/** A small map as a drawing `mapWidth` wide and `mapHeight` high; `land` and `own` are SVG path data. */
export interface LocatorMap {
  /** Other countries. */
  readonly land: string;
  /** The country that is shown or holds the spot; empty where none does. */
  readonly own: string;
  readonly spot?: { readonly x: number; readonly y: number };
  readonly labels: readonly MapLabel[];
  /** Where in the country the spot lies, where that can be told. */
  readonly direction?: Direction;
  /** Its name, with its article, where the spot is known to lie in it. */
  readonly country?: string;
}

export const mapWidth = 300;
export const mapHeight = 110;

/** Degrees from top to bottom: of a map around a spot, and of a whole country. */
const least = 4.5;
const most = 14;
const mostOfCountry = 110;
/** Room around what is shown. */
const margin = 1.3;
/** Drawing units: width of a letter, and how much land a label needs. */
const letter = 5.4;
const leastLabelled = 700;
const leastSeen = 30;
const leastStep = 1.2;

/** The map of a place or country; nothing where no outline tells where it is. */
export function locatorMap(world: readonly Shape[], { name, spot, country }: MapQuestion): LocatorMap | undefined {
  if (world.length === 0) return undefined;
  const known = country === undefined ? undefined : world.find(({ entry }) => entry === country);
  const own = spot ? (world.find(({ rings }) => holdsSpot(rings, spot)) ?? known) : known;
  if (!own && !spot) return undefined;
  const view = viewOf(own, spot);
  const shown = world.map((shape) => ({ shape, rings: ringsIn(shape.rings, view) })).filter(({ rings }) => rings.length > 0);
  const pathsOf = (isOwn: boolean): string =>
    shown.flatMap(({ shape, rings }) => ((shape === own) === isOwn ? rings.map((ring) => pathOf(ring, view)) : [])).join('');
  const place = spot ? project(spot, view) : own && spotOfSmall(own, view);
  const isInside = spot !== undefined && own !== undefined && own === known && holdsSpot(own.rings, spot);
  const direction = isInside ? whereIn(own.rings, spot) : undefined;
  return {
    land: pathsOf(false),
    own: pathsOf(true),
    labels: labelsOf(shown, own, view, place && { name, ...place }),
    ...(place && { spot: place }),
    ...(direction && { direction }),
    ...(own && own === known && spot && { country: own.name }),
  };
}

/** A country too small to be seen is shown by a spot. */
function spotOfSmall({ rings }: Shape, view: Box): { readonly x: number; readonly y: number } | undefined {
  const ring = largestOf(rings);
  const area = rings.reduce((sum, each) => sum + Math.abs(ringArea(each)), 0) / perUnit(view);
  return ring && area < leastSeen ? project(middleOf(ring), view) : undefined;
}

/** The country around the spot if it is of a size in which the spot can be found again, else a region around the spot. */
function viewOf(own: Shape | undefined, spot: Spot | undefined): Box {
  const main = own && (own.rings.find((ring) => spot && holdsSpot([ring], spot)) ?? largestOf(own.rings));
  const box = main && boxOf(main);
  const aspect = mapWidth / mapHeight;
  if (box) {
    const center: Spot = [(box.west + box.east) / 2, (box.south + box.north) / 2];
    const height = Math.max(least, (box.north - box.south) * margin, ((box.east - box.west) * shrinkAt(center) * margin) / aspect);
    if (!spot || height <= most) return around(center, Math.min(height, mostOfCountry));
  }
  return around(spot ?? [0, 0], most);
}

function around([x, y]: Spot, height: number): Box {
  const width = (height * mapWidth) / mapHeight / shrinkAt([x, y]);
  return { west: x - width / 2, east: x + width / 2, south: y - height / 2, north: y + height / 2 };
}

/** A degree eastwards in degrees northwards. */
const shrinkAt = ([, y]: Spot): number => Math.max(0.1, Math.cos((y * Math.PI) / 180));

const largestOf = (rings: readonly Ring[]): Ring | undefined =>
  rings.reduce<Ring | undefined>((most, ring) => (most && Math.abs(ringArea(most)) >= Math.abs(ringArea(ring)) ? most : ring), undefined);

/** What of the rings is in view, also from beyond the date line; a little more than that, so that edges are not drawn. */
function ringsIn(rings: readonly Ring[], view: Box): Ring[] {
  const room = (view.north - view.south) * 0.04;
  const wide: Box = { west: view.west - room, east: view.east + room, south: view.south - room, north: view.north + room };
  return rings.flatMap((ring) => {
    const box = boxOf(ring);
    return [-360, 0, 360].flatMap((turn) => {
      const isNear = box.west + turn < wide.east && box.east + turn > wide.west && box.south < wide.north && box.north > wide.south;
      const clipped = isNear ? clipRing(turn === 0 ? ring : ring.map(([x, y]) => [x + turn, y] as const), wide) : [];
      return clipped.length > 2 ? [clipped] : [];
    });
  });
}

/** Square degrees at the equator in a square unit of the drawing. */
const perUnit = (view: Box): number => ((view.north - view.south) / mapHeight) ** 2;

function project([x, y]: Spot, { west, east, south, north }: Box): { readonly x: number; readonly y: number } {
  return { x: rounded(((x - west) / (east - west)) * mapWidth), y: rounded(((north - y) / (north - south)) * mapHeight) };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Steps that nobody sees are left out. */
function pathOf(ring: Ring, view: Box): string {
  let last = { x: Number.NEGATIVE_INFINITY, y: 0 };
  const points = ring.flatMap((spot) => {
    const point = project(spot, view);
    if (Math.abs(point.x - last.x) + Math.abs(point.y - last.y) < leastStep) return [];
    last = point;
    return [`${point.x} ${point.y}`];
  });
  return points.length < 3 ? '' : `M${points.join('L')}z`;
}

interface ShownShape {
  readonly shape: Shape;
  readonly rings: readonly Ring[];
}

/** The name of the place beside its spot, that of its country, then those of neighbours with room, the largest first; none over another. */
function labelsOf(
  shown: readonly ShownShape[],
  own: Shape | undefined,
  view: Box,
  place: { readonly name: string; readonly x: number; readonly y: number } | undefined,
): MapLabel[] {
  // No label may lie on the spot itself.
  const labels = place ? [beside(place), { text: '', x: place.x, y: place.y, isOwn: true }] : [];
  const sized = shown.flatMap(({ shape, rings }) => {
    const ring = largestOf(rings);
    const area = ring ? Math.abs(ringArea(ring)) / perUnit(view) : 0;
    return ring && (shape === own || area > leastLabelled) ? [{ shape, ring, area: shape === own ? Number.POSITIVE_INFINITY : area }] : [];
  });
  sized.sort((left, right) => right.area - left.area);
  for (const { shape, ring } of sized) {
    const text = shape.name.replace(/^the /, '');
    const at = project(middleOf(ring), view);
    const box = boxOf(ring);
    const room = ((box.east - box.west) / (view.east - view.west)) * mapWidth;
    const label = { text, ...at, isOwn: shape === own };
    if ((label.isOwn || text.length * letter < room) && isInView(label) && !labels.some((other) => overlap(label, other)))
      labels.push(label);
  }
  return labels.filter(({ text }) => text !== '');
}

/** A label is anchored at its middle. */
function beside({ name, x, y }: { readonly name: string; readonly x: number; readonly y: number }): MapLabel {
  const away = (name.length * letter) / 2 + 8;
  const isRight = x + 2 * away < mapWidth;
  return { text: name, x: rounded(isRight ? x + away : x - away), y, isOwn: true };
}

const half = ({ text }: MapLabel): number => (text.length * letter) / 2;

function isInView(label: MapLabel): boolean {
  return label.x - half(label) > 2 && label.x + half(label) < mapWidth - 2 && label.y > 8 && label.y < mapHeight - 8;
}

function overlap(one: MapLabel, other: MapLabel): boolean {
  return Math.abs(one.y - other.y) < 13 && Math.abs(one.x - other.x) < half(one) + half(other) + 6;
}
