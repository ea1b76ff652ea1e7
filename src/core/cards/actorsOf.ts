import type { Analysis, Entity, EntityType } from '../model';
import { type ArticleIndex, indexArticle, rangesOf } from './articleIndex';
import { eventTimeWords } from './eventTime';
import type { Row } from './row';
import { wording } from './wording';

const actorTypes: readonly EntityType[] = ['person', 'organization', 'state', 'group'];

/**
 * One group row for each kind of actor that the article has, actors by first appearance; each opens to its events. A state
 * that mostly locates is an actor too, with the mentions in which it acts.
 */
export function actorsOf(analysis: Analysis): Row[] {
  const index = indexArticle(analysis);
  const events = eventRowsByActor(index);
  return actorTypes.flatMap((type) => {
    const children = analysis.entities
      .filter((entity) => entity.type === type || (type === 'state' && entity.type === 'place'))
      .map((entity) => {
        const row = entityRow(index, entity, events.get(entity.id) ?? []);
        return entity.type === type ? row : { ...row, type, ...mentionsAs(index, entity.id, type) };
      })
      .filter((row) => row.count > 0)
      .sort((left, right) => (left.ranges[0]?.start ?? 0) - (right.ranges[0]?.start ?? 0));
    if (children.length === 0) return [];
    return [{ id: `group:${type}`, kind: 'group', type, label: wording.entityGroup[type], ranges: [], count: children.length, children }];
  });
}

/** A row of an entity with its finer type and the number of its mentions. */
export function entityRow(index: ArticleIndex, entity: Entity, children: readonly Row[] = []): Row {
  const ranges = rangesOf(index, entity.id);
  const fine = entity.subtype?.replaceAll('-', ' ');
  return {
    id: entity.id,
    target: entity.id,
    kind: 'entity',
    type: entity.type,
    label: entity.name,
    ...(fine !== undefined && { description: fine }),
    ranges,
    count: ranges.length,
    children,
  };
}

/** The mentions in which an entity is used as one of this type. */
export function mentionsAs(index: ArticleIndex, id: string, type: EntityType): Pick<Row, 'ranges' | 'count'> {
  const ranges = (index.marks.get(id) ?? []).filter((mark) => mark.type === type).map(({ start, end }) => ({ start, end }));
  return { ranges, count: ranges.length };
}

function eventRowsByActor(index: ArticleIndex): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const event of index.analysis.events) {
    for (const { entity, role } of event.actors) {
      const row: Row = {
        id: `${entity}/${event.id}`,
        target: event.id,
        kind: 'event',
        type: event.type,
        label: event.label,
        description: [wording.actorRole[role], ...(event.when ? [eventTimeWords(event.when, index.analysis.article.published)] : [])].join(
          ' · ',
        ),
        ranges: event.mentions,
        count: event.mentions.length,
        children: [],
      };
      const known = rows.get(entity);
      if (!known) rows.set(entity, [row]);
      else if (!known.some((other) => other.id === row.id)) known.push(row);
    }
  }
  return rows;
}
