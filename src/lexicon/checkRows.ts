import type { RelationType } from '../core/model';
import type { Path } from './fieldReader';
import { findCircles } from './findCircles';
import { findClashes } from './findClashes';
import type { PlacedRow, Problem } from './problem';

/** Relations in which nothing can stand above itself. */
const hierarchies: readonly RelationType[] = ['part-of', 'located-in'];

/**
 * What is wrong between rows that are each right alone.
 * @param isKnown whether an entry of this id stands in an earlier layer
 */
export function checkRows(rows: readonly PlacedRow[], isKnown: (id: string) => boolean): Problem[] {
  const byId = new Map<string, PlacedRow>();
  const problems: Problem[] = [];
  for (const placed of rows) {
    const first = byId.get(placed.row.id)?.problemAt([], '');
    if (first) problems.push(placed.problemAt(['id'], `the id "${placed.row.id}" is taken already (${first.file}:${first.line})`));
    else byId.set(placed.row.id, placed);
  }
  const unique = [...byId.values()];
  return [
    ...problems,
    ...unique.flatMap((placed) => (placed.isSound ? danglingEnds(placed, (id) => byId.has(id) || isKnown(id)) : [])),
    ...hierarchies.flatMap((type) => circlesOf(type, byId)),
    ...findClashes(unique),
  ];
}

function danglingEnds({ row, problemAt }: PlacedRow, isKnown: (id: string) => boolean): Problem[] {
  const ends: { readonly id: string; readonly path: Path }[] = [
    ...(row.relations ?? []).map((relation, index) => ({ id: relation.entry, path: ['relations', index] })),
    ...(row.event?.places ?? []).map((id, index) => ({ id, path: ['event', 'places', index] })),
    ...(row.event?.actors ?? []).map((actor, index) => ({ id: actor.entry, path: ['event', 'actors', index] })),
  ];
  return ends.filter(({ id }) => !isKnown(id)).map(({ id, path }) => problemAt(path, `no entry has the id "${id}"`));
}

function circlesOf(type: RelationType, byId: ReadonlyMap<string, PlacedRow>): Problem[] {
  const endsOf = ({ row }: PlacedRow) => (row.relations ?? []).flatMap((relation) => (relation.type === type ? [relation.entry] : []));
  const next = new Map([...byId].map(([id, placed]) => [id, endsOf(placed)]));
  return findCircles(next).flatMap((circle) => {
    const placed = byId.get(circle[0] ?? '');
    return placed ? [placed.problemAt(['relations'], `${type} goes in a circle: ${[...circle, circle[0]].join(' > ')}`)] : [];
  });
}
