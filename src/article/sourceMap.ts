/** Maps between the reading text and the source file. */
export interface SourceMap {
  /** The source offset of the character at a reading offset. */
  toSource(readingOffset: number): number;
  /** The source offset one past the character before a reading offset: the end of a range in the source. */
  toSourceEnd(readingOffset: number): number;
  /** The reading offset nearest to a source offset: itself, or the end of the text read before it. */
  toReading(sourceOffset: number): number;
}

export const identityMap: SourceMap = { toSource: (offset) => offset, toSourceEnd: (offset) => offset, toReading: (offset) => offset };

/** A map from pieces of text, each copied from the source, in reading order; `lengths` in UTF-16 code units of both. */
export function segmentMap(readingStarts: readonly number[], sourceStarts: readonly number[], lengths: readonly number[]): SourceMap {
  const segmentAt = (starts: readonly number[], offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const moved = (offset: number, from: readonly number[], to: readonly number[]): number => {
    const segment = segmentAt(from, offset);
    const within = Math.min(Math.max(offset - (from[segment] ?? 0), 0), lengths[segment] ?? 0);
    return (to[segment] ?? 0) + within;
  };
  return {
    toSource: (offset) => moved(offset, readingStarts, sourceStarts),
    toSourceEnd: (offset) => (offset === 0 ? 0 : moved(offset - 1, readingStarts, sourceStarts) + 1),
    toReading: (offset) => moved(offset, sourceStarts, readingStarts),
  };
}
