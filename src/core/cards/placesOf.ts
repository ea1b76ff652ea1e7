import type { Analysis } from '../model';
import { entityRow, mentionsAs } from './actorsOf';
import { indexArticle } from './articleIndex';
import type { Row } from './row';

/** Rows of the places by first appearance; a state counts with the mentions in which it only locates. */
export function placesOf(analysis: Analysis): Row[] {
  const index = indexArticle(analysis);
  return analysis.entities
    .map((entity) => {
      const row = entityRow(index, entity);
      if (entity.type === 'place') return row;
      return { ...row, ...mentionsAs(index, entity.id, 'place') };
    })
    .filter((row) => row.count > 0)
    .sort((left, right) => (left.ranges[0]?.start ?? 0) - (right.ranges[0]?.start ?? 0));
}
