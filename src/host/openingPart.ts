import type { BlockView } from '../protocol/messages';

/** Some of an article's blocks, by number; `to` is one past the last. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Code units of HTML: some screens full. An editor reads a page three times before it shows it. */
const enough = 40_000;
/** Blocks before the one that is read, for those who look back at once. */
const before = 4;

/** The blocks that a page begins with when it is read from `block` on; nothing where it may as well begin with all. */
export function openingPart(blocks: readonly BlockView[], block: number): Part | undefined {
  const read = Math.max(0, Math.min(block, blocks.length - 1));
  const from = Math.max(0, read - before);
  let to = from;
  for (let length = 0; to < blocks.length && (length < enough || to <= read); to += 1) length += blocks[to]?.html.length ?? 0;
  return from === 0 && to === blocks.length ? undefined : { from, to };
}
