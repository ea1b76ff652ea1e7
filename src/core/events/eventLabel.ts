import type { EntityDraft } from '../draft';
import type { EventType } from '../model';
import type { Actor } from './candidate';

/** "Bombing, St. Petersburg": the type and what tells it best apart, the place before those concerned. */
export function eventLabel(
  type: EventType,
  actors: readonly Actor[],
  places: readonly number[],
  entities: readonly EntityDraft[],
  people?: string,
): string {
  const kind = type === 'sanction' ? 'Sanctions' : type.charAt(0).toUpperCase() + type.slice(1);
  const names = distinguishing(type, actors, places, entities)
    .map((entity) => entities[entity]?.name)
    .filter((name) => name !== undefined);
  if (names.length === 0 && people !== undefined) return `${kind}, ${people}`;
  return names.length === 0 ? kind : `${kind}, ${names.join(' and ')}`;
}

/** Between two: who they are tells more than where they met. */
const mutual: ReadonlySet<EventType> = new Set(['match', 'meeting', 'negotiation', 'agreement', 'marriage', 'deal']);

function distinguishing(
  type: EventType,
  actors: readonly Actor[],
  places: readonly number[],
  entities: readonly EntityDraft[],
): readonly number[] {
  const of = (role: Actor['role']): number[] => actors.filter((actor) => actor.role === role).map((actor) => actor.entity);
  const participants = of('participant');
  if (participants.length > 1 && mutual.has(type)) return participants.slice(0, 2);
  const targets = of('target');
  const persons = targets.filter((entity) => entities[entity]?.type === 'person');
  if (persons.length > 0) return persons.slice(0, 2);
  if (places.length > 0) return places.slice(0, 1);
  if (targets.length > 0) return targets.slice(0, 2);
  return participants.length > 0 ? participants.slice(0, 2) : actors.slice(0, 1).map((actor) => actor.entity);
}
