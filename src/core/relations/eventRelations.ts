import type { EventDraft, RelationDraft } from '../draft';
import type { EventType, RelationType } from '../model';

/** Events between an agent and a target that are a relation of the two. */
const between: ReadonlyMap<EventType, RelationType> = new Map<EventType, RelationType>([
  ['attack', 'attacks'],
  ['bombing', 'attacks'],
  ['shooting', 'attacks'],
  ['airstrike', 'attacks'],
  ['invasion', 'attacks'],
  ['arrest', 'arrests'],
]);

/** What events that happened say of those in them: who attacks or arrests whom, who meets whom. */
export function eventRelations(events: readonly EventDraft[]): RelationDraft[] {
  return events.flatMap((event) => {
    const [range] = event.mentions;
    if (!range || event.listed || (event.status !== 'happened' && event.status !== 'ongoing')) return [];
    return pairs(event).map(({ type, from, to }) => ({ type, from, to, start: range.start, end: range.end }));
  });
}

function pairs({ type, actors }: EventDraft): Pick<RelationDraft, 'type' | 'from' | 'to'>[] {
  const of = (role: string): number[] => actors.filter((actor) => actor.role === role).map(({ entity }) => entity);
  const relation = between.get(type);
  if (relation) return of('agent').flatMap((from) => of('target').flatMap((to) => (from === to ? [] : [{ type: relation, from, to }])));
  const [one, other, third] = type === 'meeting' ? of('participant') : [];
  return one === undefined || other === undefined || third !== undefined ? [] : [{ type: 'meets', from: one, to: other }];
}
