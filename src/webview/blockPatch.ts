import type { Place } from '../protocol/messages';

/** For each new block the number of the old block whose element it takes over, or undefined where one must be made. */
export type BlockPatch = readonly (number | undefined)[];

/**
 * Which blocks stay when an article is edited. Blocks are compared by their keys (equal key, equal element); old
 * numbers only grow along the result, so elements are never moved, only kept, dropped or made.
 */
export function planBlockPatch(before: readonly string[], after: readonly string[]): BlockPatch {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;

  const patch: (number | undefined)[] = [];
  for (let index = 0; index < head; index++) patch.push(index);
  patch.push(...planMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail), head));
  for (let index = tail; index > 0; index--) patch.push(before.length - index);
  return patch;
}

/** Takes for each block the next old one with the same key; good enough for the few blocks between two edits. */
function planMiddle(before: readonly string[], after: readonly string[], shift: number): (number | undefined)[] {
  const numbers = new Map<string, number[]>();
  before.forEach((key, index) => {
    const known = numbers.get(key);
    if (known) known.push(index);
    else numbers.set(key, [index]);
  });
  for (const known of numbers.values()) known.reverse();
  let next = 0;
  return after.map((key) => {
    const known = numbers.get(key) ?? [];
    while (known.length > 0 && (known.at(-1) ?? 0) < next) known.pop();
    const found = known.pop();
    if (found === undefined) return undefined;
    next = found + 1;
    return found + shift;
  });
}

/** The place after an edit that was `place` before: in the same block, or in the one that stands where it stood. */
export function carryPlace(place: Place, patch: BlockPatch): Place {
  const same = patch.indexOf(place.block);
  if (same >= 0) return { block: same, offset: place.offset };
  let before = -1;
  let distance = place.block + 1;
  patch.forEach((old, index) => {
    if (old === undefined || old > place.block) return;
    before = index;
    distance = place.block - old;
  });
  return { block: Math.max(0, Math.min(before + distance, patch.length - 1)), offset: place.offset };
}
