import { intervalBounds } from '../events/intervalBounds';
import type { Analysis, Event } from '../model';
import { type ArticleIndex, indexArticle, rangesOf } from './articleIndex';
import { intervalWords } from './intervalWords';
import { figureLabel } from './links';
import type { Row } from './row';
import { wording } from './wording';

/** Rows of the events by time, the undated last in reading order; each opens to who, where, when, its figures. */
export function eventsInOrder(analysis: Analysis): Row[] {
  const index = indexArticle(analysis);
  return orderedInTime(analysis.events).map((event) => eventRow(index, event));
}

/** By first day, the longer interval first; events without a date last, in reading order. */
export function orderedInTime(events: readonly Event[]): Event[] {
  const keyed = events.map((event) => ({
    event,
    bounds: event.when && intervalBounds(event.when.interval),
    start: event.mentions[0]?.start ?? 0,
  }));
  return keyed
    .sort((left, right) => {
      if (left.bounds && right.bounds) {
        return order(left.bounds.first, right.bounds.first) || order(right.bounds.last, left.bounds.last) || left.start - right.start;
      }
      if (left.bounds || right.bounds) return left.bounds ? -1 : 1;
      return left.start - right.start;
    })
    .map(({ event }) => event);
}

/** Infinities have no difference. */
const order = (left: number, right: number): number => (left < right ? -1 : left > right ? 1 : 0);

function eventRow(index: ArticleIndex, event: Event): Row {
  const description = [
    event.when ? intervalWords(event.when.interval) : wording.undated,
    ...(event.status === 'happened' ? [] : [wording.status[event.status].toLowerCase()]),
    ...(event.count === undefined ? [] : [wording.timesOver(event.count)]),
  ].join(' · ');
  const ranges = rangesOf(index, event.id);
  return {
    id: event.id,
    target: event.id,
    kind: 'event',
    type: event.type,
    label: event.label,
    description,
    ranges,
    count: ranges.length,
    children: [...whoRows(index, event), ...whereRows(index, event), ...whenRows(event), ...figureRows(index, event)],
  };
}

function whoRows(index: ArticleIndex, event: Event): Row[] {
  return event.actors.flatMap((actor) => entityRow(index, event.id, actor.entity, wording.actorRole[actor.role]));
}

function whereRows(index: ArticleIndex, event: Event): Row[] {
  return event.places.flatMap((place) => entityRow(index, event.id, place, wording.where));
}

function entityRow(index: ArticleIndex, parent: string, id: string, description: string): Row[] {
  const entity = index.entities.get(id);
  if (!entity) return [];
  const ranges = rangesOf(index, id);
  return [
    {
      id: `${parent}/${id}/${description}`,
      target: id,
      kind: 'entity',
      type: entity.type,
      label: entity.name,
      description,
      ranges,
      count: ranges.length,
      children: [],
    },
  ];
}

function whenRows(event: Event): Row[] {
  if (!event.when) return [];
  return [
    {
      id: `${event.id}/when`,
      kind: 'fact',
      label: intervalWords(event.when.interval),
      description: wording.whenFrom[event.when.from],
      ranges: event.mentions.slice(0, 1),
      count: 1,
      children: [],
    },
  ];
}

function figureRows(index: ArticleIndex, event: Event): Row[] {
  return event.figures.flatMap((id) => {
    const figure = index.figures.get(id);
    const label = figureLabel(index, id);
    if (!figure || label === undefined) return [];
    const ranges = rangesOf(index, id);
    return [{ id: `${event.id}/${id}`, target: id, kind: 'figure', type: figure.type, label, ranges, count: ranges.length, children: [] }];
  });
}
