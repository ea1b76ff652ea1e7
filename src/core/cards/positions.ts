import type { Range } from '../model';
import type { Positions } from './card';

/** All mentions with the neighbours of the one that starts at `at`. */
export function positionsOf(ranges: readonly Range[], at: number | undefined): Positions {
  const index = at === undefined ? -1 : ranges.findIndex((range) => range.start === at);
  if (index < 0) return { all: ranges };
  const previous = ranges[index - 1];
  const next = ranges[index + 1];
  return { all: ranges, index, ...(previous && { previous }), ...(next && { next }) };
}
