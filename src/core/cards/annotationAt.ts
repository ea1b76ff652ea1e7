import type { Annotation } from '../model';

/** Number of the innermost annotation around an offset of the reading text: of those that nest, the last. */
export function annotationAt(annotations: readonly Annotation[], readingOffset: number): number | undefined {
  let found: number | undefined;
  for (const [number, annotation] of annotations.entries()) {
    if (annotation.start > readingOffset) break;
    if (annotation.end >= readingOffset) found = number;
  }
  return found;
}
