import type { Analysis, EntityAnnotation } from '../model';

/** What another lexicon does to the marks of an article. */
export interface Reach {
  /** Marks that are there with it and were not, or were something else. */
  readonly marked: number;
  /** Marks that are there no more. */
  readonly gone: number;
  /** Marks that now mean something else; counted in `marked` too. */
  readonly changed: number;
}

/** Compares the names that two analyses of the same text mark. */
export function reachOf(before: Analysis, after: Analysis): Reach {
  const former = new Map(names(before).map((annotation) => [placeOf(annotation), meaningOf(before, annotation)]));
  const present = new Map(names(after).map((annotation) => [placeOf(annotation), meaningOf(after, annotation)]));
  const marked = [...present].filter(([place, meaning]) => former.get(place) !== meaning);
  return {
    marked: marked.length,
    gone: [...former.keys()].filter((place) => !present.has(place)).length,
    changed: marked.filter(([place]) => former.has(place)).length,
  };
}

const names = ({ annotations }: Analysis): EntityAnnotation[] => annotations.filter((annotation) => annotation.kind === 'entity');

const placeOf = ({ start, end }: EntityAnnotation): string => `${start}-${end}`;

/** Ids of entities differ between analyses; the entry, or the name of what is not listed, does not. */
function meaningOf({ entities }: Analysis, { entity, type }: EntityAnnotation): string {
  const named = entities.find(({ id }) => id === entity);
  return `${named?.entry ?? `"${named?.name}"`} ${named?.description ?? ''} ${type}`;
}
