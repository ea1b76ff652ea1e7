import type { Spot } from '../../core/map/worldMap';

/**
 * A line with the least telling spots left out, by Visvalingam: those whose triangle with their neighbours is smaller
 * than `least`, in square degrees at the equator. Its ends stay, so that lines still meet; of a line that closes, four spots do.
 */
export function simplifyLine(line: readonly Spot[], least: number): Spot[] {
  const kept = [...line];
  const fewest = isClosed(line) ? 4 : 2;
  while (kept.length > fewest) {
    let smallest = least;
    let at = -1;
    for (let middle = 1; middle < kept.length - 1; middle += 1) {
      const area = triangle(kept[middle - 1] as Spot, kept[middle] as Spot, kept[middle + 1] as Spot);
      if (area < smallest) [smallest, at] = [area, middle];
    }
    if (at < 0) break;
    kept.splice(at, 1);
  }
  return kept;
}

function isClosed(line: readonly Spot[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

function triangle([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): number {
  return (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2) * Math.cos((by * Math.PI) / 180);
}
