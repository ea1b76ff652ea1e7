import type { Annotation } from '../../src/core/model';
import type { Marked } from '../fixture/marked';

export interface Score {
  /** Names marked by hand. */
  readonly marked: number;
  /** Of them found with the same span and type. */
  readonly right: number;
  /** Names found, inferred ones left out. */
  readonly found: number;
  /** Found where no name is marked, or with another span. */
  readonly falseMarks: number;
  readonly precision: number;
  readonly recall: number;
  /** One line each miss, wrong type and false mark. */
  readonly faults: readonly string[];
}

/** Exact span and type. Nested marks that the hand left out count as neither right nor false. */
export function scoreOf({ marks, text }: Marked, annotations: readonly Annotation[]): Score {
  const found = annotations.filter((annotation) => annotation.kind === 'entity' && !annotation.inferred);
  const faults: string[] = [];
  let right = 0;
  for (const mark of marks) {
    const same = found.find((annotation) => annotation.start === mark.start && annotation.end === mark.end);
    if (same?.type === mark.label) right += 1;
    else faults.push(same ? `${mark.text}: ${same.type}, not ${mark.label}` : `${mark.text}: missed`);
  }
  const isNested = (annotation: Annotation) =>
    marks.some(
      (mark) => mark.start <= annotation.start && annotation.end <= mark.end && mark.end - mark.start > annotation.end - annotation.start,
    ) && found.some((outer) => outer !== annotation && outer.start <= annotation.start && annotation.end <= outer.end);
  const judged = found.filter((annotation) => !isNested(annotation));
  const falseMarks = judged.filter((annotation) => !marks.some((mark) => mark.start === annotation.start && mark.end === annotation.end));
  for (const annotation of falseMarks) faults.push(`${text.slice(annotation.start, annotation.end)}: false ${annotation.type}`);
  return {
    marked: marks.length,
    right,
    found: judged.length,
    falseMarks: falseMarks.length,
    precision: right / Math.max(judged.length, 1),
    recall: right / Math.max(marks.length, 1),
    faults,
  };
}
