/** Degrees east and north. */
export type Spot = readonly [longitude: number, latitude: number];

/** Closed without saying so: the last spot is not the first again. */
export type Ring = readonly Spot[];

/** One country or territory, drawn as it is held; what is disputed stands as a shape of its own. */
export interface Shape {
  /** Id of its entry in the bundled lexicon; empty where it has none. */
  readonly entry: string;
  /** Short, for a label. */
  readonly name: string;
  /** Land and, by turning the other way, holes in it; the order says nothing. */
  readonly rings: readonly Ring[];
}

/** Steps of the file's grid in a degree. */
export const stepsInDegree = 50;

/**
 * Reads the outlines of the world as `lexicon/import/writeWorldMap.ts` writes them. Numbers are unsigned, seven bits a
 * byte with the lowest first; of differences the sign is the lowest bit. First the lines that rings are made of: their count, and
 * each as its number of spots, the first spot and the steps to the others. Then the shapes: their count, and each as entry and name (length and
 * UTF-16 units), its number of rings and each ring as its number of lines and the lines, of which a backward one is the complement.
 */
export function readWorldMap(bytes: Uint8Array): Shape[] {
  const reader = new NumberReader(bytes);
  const lines = Array.from({ length: reader.next() }, () => readLine(reader));
  return Array.from({ length: reader.next() }, () => {
    const entry = reader.text();
    const name = reader.text();
    const rings = Array.from({ length: reader.next() }, () => readRing(reader, lines));
    return { entry, name, rings };
  });
}

function readLine(reader: NumberReader): Spot[] {
  let [x, y] = [0, 0];
  return Array.from({ length: reader.next() }, () => {
    x += reader.difference();
    y += reader.difference();
    return [x / stepsInDegree, y / stepsInDegree] as const;
  });
}

/** Each line begins where the one before ended. */
function readRing(reader: NumberReader, lines: readonly (readonly Spot[])[]): Spot[] {
  const ring: Spot[] = [];
  for (let left = reader.next(); left > 0; left -= 1) {
    const number = reader.difference();
    const line = number < 0 ? [...(lines[~number] ?? [])].reverse() : (lines[number] ?? []);
    ring.push(...line.slice(0, -1));
  }
  return unwrapped(ring);
}

/** A ring that crosses the date line goes on beyond it instead of jumping to the other side of the world. */
export function unwrapped(ring: Ring): Spot[] {
  let last = ring[0]?.[0] ?? 0;
  return ring.map(([x, y]) => {
    last = x - 360 * Math.round((x - last) / 360);
    return [last, y] as const;
  });
}

class NumberReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  next(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError('the map is cut off');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  difference(): number {
    const value = this.next();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  text(): string {
    return String.fromCharCode(...Array.from({ length: this.next() }, () => this.next()));
  }
}
