import type { Analysis } from '../model';
import { ArticleCards } from './articleCards';
import type { Card } from './card';

/** One card; for many of one article keep an `ArticleCards`. @throws RangeError when there is no such annotation */
export function cardFor(analysis: Analysis, text: string, annotationIndex: number): Card {
  return new ArticleCards(analysis, text).of(annotationIndex);
}

/** One card by the id of an entity, figure or event; nothing when the article has none. */
export function cardForId(analysis: Analysis, text: string, id: string): Card | undefined {
  return new ArticleCards(analysis, text).byId(id);
}
