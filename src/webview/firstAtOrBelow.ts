/**
 * The first of `count` things stacked from top to bottom whose lower edge is at or below `edge`; `count` where all
 * are above. Asks for few edges, since each may cost a layout.
 */
export function firstAtOrBelow(count: number, lowerEdge: (index: number) => number, edge: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lowerEdge(middle) < edge) low = middle + 1;
    else high = middle;
  }
  return low;
}
