import type { EventTime, EventType } from '../model';
import type { Candidate } from './candidate';
import { type Gathering, isReference, referenceReach } from './sameEvent';

/** Kinds that go together: what is said of one just before holds for a bare word of another. */
const violence = new Set<EventType>(['attack', 'bombing', 'shooting', 'airstrike', 'killing', 'raid', 'kidnapping']);
const law = new Set<EventType>(['trial', 'verdict', 'arrest', 'extradition']);

export function isViolent(type: EventType): boolean {
  return violence.has(type);
}

/**
 * "Twelve were killed on Friday. The attack ...", "She was jailed. The trial ...": a definite event word with nobody and no
 * day of its own takes them from the one kindred event told just before; a trial, from all that were told of one person.
 */
export function withKindred(candidate: Candidate, recent: readonly Gathering[]): Candidate {
  const { actors, places, trigger, isPlural } = candidate;
  if (!isReference(candidate) || isPlural || actors.length > 0 || places.length > 0) return candidate;
  const kinds = violence.has(trigger.type) ? violence : law.has(trigger.type) ? law : undefined;
  if (!kinds) return candidate;
  const near = recent.filter(({ event, sentence }) =>
    kinds === law ? event.type === 'verdict' : kinds.has(event.type) && candidate.sentence - sentence <= referenceReach,
  );
  const targets = new Set(near.flatMap(({ event }) => event.actors.filter(({ role }) => role === 'target').map(({ entity }) => entity)));
  if (targets.size !== 1) return candidate;
  const target = [...targets].map((entity) => ({ entity, role: 'target' as const }));
  return { ...candidate, actors: target, when: candidate.when ?? (kinds === violence ? oneTime(near) : undefined) };
}

function oneTime(gatherings: readonly Gathering[]): EventTime | undefined {
  const times = gatherings.flatMap(({ event }) => event.when ?? []);
  return times.every(({ interval }) => interval === times[0]?.interval) ? times[0] : undefined;
}
