/** Maps between the reading text and the source file. Segments are in reading order; within one, offsets run in step. */
export interface SourceMap {
  /** The source offset of a reading offset. */
  toSource(readingOffset: number): number;
  /** The reading offset nearest to a source offset: itself, or the start of the next text that is read. */
  toReading(sourceOffset: number): number;
}

export const identityMap: SourceMap = { toSource: (offset) => offset, toReading: (offset) => offset };
