import type { Annotation } from '../core/model';
import type { ArticlePage } from './articlePage';
import { words } from './words';

/** What a screen reader says of a mark: "Putin (Vladimir Putin), person". */
export function markLabel(annotation: Annotation, name: string | undefined): string {
  const text = annotation.text.replace(/\s+/g, ' ');
  const shown = name === undefined || name === text ? text : `${text} (${name})`;
  return `${shown}, ${annotation.kind === 'entity' ? annotation.type : (words.figureKinds[annotation.type] ?? annotation.type)}`;
}

/** Gives a mark its name, its rank for the densities, and tells apart marks that hold others. */
export function labelMark(mark: HTMLElement, page: ArticlePage): void {
  const number = page.annotationOf(mark);
  const annotation = number === undefined ? undefined : page.index?.annotations[number];
  if (number === undefined || !annotation) return;
  const rank = page.index?.ranks[number] ?? 0;
  mark.classList.toggle('later', rank > 0);
  mark.classList.toggle('laterInSection', rank > 1);
  mark.ariaLabel = markLabel(annotation, page.index?.nameOf(annotation));
  if (!mark.querySelector('.mark')) return;
  mark.classList.add('outer');
  // A button may not hold another one.
  mark.setAttribute('role', 'group');
}
