import type { Analysis } from '../model';
import { entityRow } from './actorsOf';
import { indexArticle } from './articleIndex';
import type { Row } from './row';
import { wording } from './wording';

/** Rows of the names that no lexicon lists, with the type they were guessed to be; those named most often first. */
export function unknownNames(analysis: Analysis): Row[] {
  const index = indexArticle(analysis);
  return analysis.entities
    .filter((entity) => !entity.listed)
    .map((entity) => ({ ...entityRow(index, entity), description: wording.entityType[entity.type].toLowerCase() }))
    .filter((row) => row.count > 0)
    .sort((left, right) => right.count - left.count || (left.ranges[0]?.start ?? 0) - (right.ranges[0]?.start ?? 0));
}

/** How many names an article has, and how many of them a lexicon lists. */
export function namesKnown({ entities }: Analysis): { readonly known: number; readonly all: number } {
  return { known: entities.filter((entity) => entity.listed).length, all: entities.length };
}
