import type { Annotation, Entity, Range } from '../core/model';
import type { ArticleView } from '../protocol/messages';
import { idOf, type MentionRank, rankMentions } from './mentionRank';

/** What stands where in an article: the numbers behind its marks. Knows no elements. */
export class MarkIndex {
  readonly annotations: readonly Annotation[];
  readonly ranks: readonly MentionRank[];
  private readonly entities: ReadonlyMap<string, Entity>;
  private readonly numbers = new Map<string, number[]>();

  constructor(readonly article: ArticleView) {
    const { analysis } = article;
    this.annotations = analysis.annotations;
    this.ranks = rankMentions(analysis);
    this.entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
    this.annotations.forEach((annotation, number) => {
      const id = idOf(annotation);
      const known = this.numbers.get(id);
      if (known) known.push(number);
      else this.numbers.set(id, [number]);
    });
  }

  /** Numbers of the annotations of one entity or figure, in reading order. */
  numbersOf(id: string): readonly number[] {
    return this.numbers.get(id) ?? [];
  }

  nameOf(annotation: Annotation): string | undefined {
    return annotation.kind === 'entity' ? this.entities.get(annotation.entity)?.name : undefined;
  }

  /** The block that a reading offset stands in, or the one before it. */
  blockAt(readingOffset: number): number {
    const { blocks } = this.article.analysis.article;
    return lastAtOrBefore(blocks.length, (index) => blocks[index]?.start ?? 0, readingOffset);
  }

  /** The block that holds an annotation, and the number of its mark in that block. */
  markOf(annotation: number): { readonly block: number; readonly mark: number } {
    const { blocks } = this.article;
    const start = this.annotations[annotation]?.start ?? 0;
    const block = this.blockAt(start);
    return { block, mark: annotation - (blocks[block]?.first ?? 0) };
  }

  /** The annotation at exactly this range, else the one of `id` that starts there, else undefined. */
  numberAt(range: Range, id?: string): number | undefined {
    const from = this.firstFrom(range.start);
    let found: number | undefined;
    for (let number = from; this.annotations[number]?.start === range.start; number++) {
      const annotation = this.annotations[number];
      if (!annotation) break;
      if (annotation.end === range.end && (id === undefined || idOf(annotation) === id)) return number;
      if (id !== undefined && idOf(annotation) === id) found = number;
    }
    return found;
  }

  /** Number of the first annotation that starts at or after an offset; the count of all where none does. */
  firstFrom(readingOffset: number): number {
    return lastAtOrBefore(this.annotations.length, (index) => this.annotations[index]?.start ?? 0, readingOffset - 1, -1) + 1;
  }
}

/** The last of `count` ascending values that is at most `limit`; `none` where all are greater. */
function lastAtOrBefore(count: number, startOf: (index: number) => number, limit: number, none = 0): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? none : low - 1;
}
