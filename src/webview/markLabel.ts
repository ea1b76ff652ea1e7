import type { Annotation } from '../core/model';
import type { MarkIndex } from './markIndex';
import { say } from './words';

/** What a screen reader says of a mark: "Putin (Vladimir Putin), person". */
export function markLabel(annotation: Annotation, name: string | undefined): string {
  const text = annotation.text.replace(/\s+/g, ' ');
  const shown = name === undefined || name === text ? text : `${text} (${name})`;
  return `${shown}, ${annotation.kind === 'entity' ? annotation.type : say(`figure.${annotation.type}`)}`;
}

/** Gives a mark its name, its rank for the densities, and tells apart marks that hold others. */
export function labelMark(mark: HTMLElement, number: number, index: MarkIndex): void {
  const annotation = index.annotations[number];
  if (!annotation) return;
  const rank = index.ranks[number] ?? 0;
  mark.classList.toggle('later', rank > 0);
  mark.classList.toggle('laterInSection', rank > 1);
  mark.ariaLabel = markLabel(annotation, index.nameOf(annotation));
  if (!mark.querySelector('.mark')) return;
  mark.classList.add('outer');
  // A button may not hold another one.
  mark.setAttribute('role', 'group');
}
