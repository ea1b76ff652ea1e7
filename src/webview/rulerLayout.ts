import type { Annotation } from '../core/model';

/** Where a block stands on the page, as shares of the page's height, and what it holds. */
export interface RulerBlock {
  readonly top: number;
  readonly height: number;
  /** Reading offsets. */
  readonly start: number;
  readonly end: number;
}

/** Marks at the same of so many heights become one tick. */
export const rulerHeights = 500;

/**
 * The heights, from 0 to `rulerHeights`, at which marks of each type stand, ascending and each once. Where in its
 * block a mark stands is taken from its place in the text, which no one can tell from the truth at this size.
 */
export function rulerTicks(blocks: readonly RulerBlock[], annotations: readonly Annotation[]): ReadonlyMap<string, readonly number[]> {
  const ticks = new Map<string, number[]>();
  let at = 0;
  for (const annotation of annotations) {
    while (at < blocks.length - 1 && annotation.start >= (blocks[at]?.end ?? 0)) at++;
    const block = blocks[at];
    if (!block || block.height <= 0) continue;
    const inside = (annotation.start - block.start) / Math.max(1, block.end - block.start);
    const height = Math.round((block.top + block.height * Math.max(0, Math.min(1, inside))) * rulerHeights);
    const known = ticks.get(annotation.type);
    if (!known) ticks.set(annotation.type, [height]);
    else if (known.at(-1) !== height) known.push(height);
  }
  return ticks;
}

/** Ticks as the outline of an SVG path, `width` wide and one height thick. */
export function tickPath(heights: readonly number[], width: number): string {
  return heights.map((height) => `M0 ${height}h${width}v1h-${width}z`).join('');
}
