import { stepsInDegree } from '../../core/map/worldMap';
import type { WorldShapes } from './worldShapes';

/**
 * Outlines of the world as `core/map/worldMap.ts` describes and reads them; lines that no ring needs are left out.
 * @param namesOf entry id and label of a shape, by its code and its name in the source
 */
export function writeWorldMap(
  { lines, shapes }: WorldShapes,
  namesOf: (code: string, name: string) => { readonly entry: string; readonly name: string },
): Uint8Array {
  const bytes: number[] = [];
  const used = new Map<number, number>();
  for (const { rings } of shapes)
    for (const ring of rings) for (const number of ring.lines) used.set(lineOf(number), used.get(lineOf(number)) ?? used.size);
  putNumber(bytes, used.size);
  for (const line of used.keys()) putLine(bytes, lines[line] ?? []);
  putNumber(bytes, shapes.length);
  for (const { code, name, rings } of shapes) {
    const named = namesOf(code, name);
    putText(bytes, named.entry);
    putText(bytes, named.name);
    putNumber(bytes, rings.length);
    for (const ring of rings) {
      putNumber(bytes, ring.lines.length);
      for (const number of ring.lines) {
        const written = used.get(lineOf(number)) ?? 0;
        putDifference(bytes, number < 0 ? ~written : written);
      }
    }
  }
  return Uint8Array.from(bytes);
}

const lineOf = (number: number): number => (number < 0 ? ~number : number);

function putLine(bytes: number[], line: readonly (readonly [number, number])[]): void {
  putNumber(bytes, line.length);
  let [x, y] = [0, 0];
  for (const spot of line) {
    const [right, up] = [Math.round(spot[0] * stepsInDegree) - x, Math.round(spot[1] * stepsInDegree) - y];
    putDifference(bytes, right);
    putDifference(bytes, up);
    x += right;
    y += up;
  }
}

function putNumber(bytes: number[], value: number): void {
  let left = value;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  bytes.push(left);
}

function putDifference(bytes: number[], value: number): void {
  putNumber(bytes, value < 0 ? -2 * value - 1 : 2 * value);
}

function putText(bytes: number[], text: string): void {
  putNumber(bytes, text.length);
  for (let at = 0; at < text.length; at += 1) putNumber(bytes, text.charCodeAt(at));
}
