import type { Range } from '../core/model';
import type { Inline } from './parsedArticle';
import { type SourceMap, segmentMap } from './sourceMap';

/** Collects the reading text of a marked-up source piece by piece, with the map back to it. */
export class ReadingText {
  private text = '';
  private readonly readingStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly lengths: number[] = [];
  readonly inlines: Inline[] = [];

  get length(): number {
    return this.text.length;
  }

  /** @param sourceOffset where the piece stands in the source, letter for letter */
  copy(piece: string, sourceOffset: number): void {
    if (piece === '') return;
    this.readingStarts.push(this.text.length);
    this.sourceStarts.push(sourceOffset);
    this.lengths.push(piece.length);
    this.text += piece;
  }

  /** Text that the source spells in another way: an entity, an escape, a line end. `sourceLength` is that of its spelling there. */
  replace(piece: string, sourceOffset: number): void {
    this.readingStarts.push(this.text.length);
    this.sourceStarts.push(sourceOffset);
    this.lengths.push(Math.min(1, piece.length));
    this.text += piece;
  }

  /** Parts blocks; belongs to none. */
  break(): void {
    if (this.text !== '') this.text += '\n\n';
  }

  /** The block that began at `start`, trailing space left off; undefined when nothing was read. */
  blockFrom(start: number): Range | undefined {
    let end = this.text.length;
    while (end > start && /\s/.test(this.text.charAt(end - 1))) end -= 1;
    return end > start ? { start, end } : undefined;
  }

  finish(): { readonly text: string; readonly sourceMap: SourceMap; readonly inlines: readonly Inline[] } {
    const inlines = this.inlines
      .filter((inline) => inline.end > inline.start)
      .sort((left, right) => left.start - right.start || right.end - left.end);
    return { text: this.text, sourceMap: segmentMap(this.readingStarts, this.sourceStarts, this.lengths), inlines };
  }
}
