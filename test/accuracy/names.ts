import type { Annotation, EntityAnnotation, Range } from '../../src/core/model';
import type { MarkedArticle, NameMark } from './markedArticle';
import type { Tally } from './tally';

/** A name as any program may find it. */
export interface FoundName extends Range {
  readonly type: string;
}

export interface NameScore extends Tally {
  /** Spans that are right, whatever their type. */
  readonly rightSpans: number;
  /** Words lit where no name is. */
  readonly strayWords: number;
  readonly faults: readonly string[];
}

/** The names that are judged: inferred mentions are no names. */
export function namesOf(annotations: readonly Annotation[]): EntityAnnotation[] {
  return annotations.filter((annotation) => annotation.kind === 'entity' && !annotation.inferred) as EntityAnnotation[];
}

/** Exact span and type. A name inside a name that was found too, and any mark on an optional one, are neither right nor wrong. */
export function scoreNames({ text, names }: MarkedArticle, found: readonly FoundName[]): NameScore {
  const needed = names.filter((mark) => !mark.optional);
  const faults: string[] = [];
  let right = 0;
  let rightSpans = 0;
  for (const mark of needed) {
    const same = found.find((name) => sameSpan(name, mark));
    if (same) rightSpans += 1;
    if (same && mark.types.includes(same.type)) right += 1;
    else
      faults.push(same ? `${mark.text}: ${same.type}, not ${mark.types.join(' or ')}` : `${mark.text}: missed ${mark.types.join(' or ')}`);
  }
  const judged = found.filter((name) => isJudged(name, names, found));
  for (const name of judged) {
    if (!needed.some((mark) => sameSpan(name, mark))) faults.push(`${text.slice(name.start, name.end)}: false ${name.type}`);
  }
  return { marked: needed.length, found: judged.length, right, rightSpans, strayWords: strayWords(text, names, judged), faults };
}

/** Whether the mark of a program counts, and whether it is right. */
export function isRight(found: FoundName, names: readonly NameMark[]): boolean {
  return names.some((mark) => sameSpan(found, mark) && mark.types.includes(found.type));
}

export function isJudged(name: FoundName, names: readonly NameMark[], found: readonly FoundName[]): boolean {
  if (names.some((mark) => sameSpan(name, mark))) return names.some((mark) => sameSpan(name, mark) && !mark.optional);
  if (names.some((mark) => mark.optional && mark.start <= name.start && name.end <= mark.end)) return false;
  return !names.some((mark) => holds(mark, name) && found.some((outer) => holds(outer, name) && sameSpan(outer, mark)));
}

function strayWords(text: string, names: readonly NameMark[], judged: readonly FoundName[]): number {
  return judged
    .filter((name) => !names.some((mark) => mark.start < name.end && name.start < mark.end))
    .reduce((sum, name) => sum + wordCount(text.slice(name.start, name.end)), 0);
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

export function sameSpan(left: Range, right: Range): boolean {
  return left.start === right.start && left.end === right.end;
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
