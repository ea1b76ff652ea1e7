import type { Candidate } from './candidate';

/** Whether enough is told for an event: the trigger's own need, and more than a bare plural. */
export function isTold(candidate: Candidate): boolean {
  const { actors, places, figures, when, status, trigger } = candidate;
  const isBarePlural = candidate.isNoun && candidate.isPlural && candidate.determiner === 'none';
  const hasTarget = actors.some((actor) => actor.role === 'target' || actor.role === 'participant');
  const hasPeople = candidate.people !== undefined && (trigger.form === 'past' || trigger.form === 'gerund');
  const isPlacedDeed = places.length > 0 && trigger.family !== 'own' && trigger.family !== 'life';
  switch (trigger.needs) {
    case 'argument':
      return (
        hasPeople ||
        actors.length > 0 ||
        places.length > 0 ||
        figures.length > 0 ||
        (when !== undefined && !isBarePlural) ||
        status === 'prevented'
      );
    case 'named':
      return actors.length > 0;
    case 'role':
      return hasPeople || actors.length > 0 || (trigger.family === 'fight' && places.length > 0);
    case 'target':
      return hasTarget || hasPeople || (isPlacedDeed && trigger.family !== 'toPerson');
    case 'place':
      return places.length > 0 && (candidate.isNoun || actors.length > 0 || figures.length > 0);
    case 'both':
      return (
        new Set(actors.map((actor) => actor.entity)).size + (trigger.family === 'movement' ? places.length : 0) + Number(hasPeople) > 1
      );
  }
}
