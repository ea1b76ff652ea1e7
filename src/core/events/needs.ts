import type { Candidate } from './candidate';
import { isReference } from './sameEvent';

/** Whether enough is told for an event: the trigger's own need, and more than a bare plural. */
export function isTold(candidate: Candidate): boolean {
  const { actors, places, figures, status, trigger } = candidate;
  const hasTarget = actors.some((actor) => actor.role === 'target' || actor.role === 'participant');
  const hasPeople = isAboutPeople(candidate);
  const isPlacedDeed = places.length > 0 && trigger.family !== 'own' && trigger.family !== 'life';
  switch (trigger.needs) {
    case 'nothing':
      return (isNamedKind(candidate) && status !== 'possible' && !(candidate.isNoun && status === 'negated')) || hasArgument(candidate);
    case 'definite':
      return isReference(candidate) || actors.length > 0 || places.length > 0;
    case 'argument':
      return hasArgument(candidate);
    case 'people':
      return hasPeople || actors.length > 0 || figures.length > 0;
    case 'dated':
      return candidate.when !== undefined && (hasPeople || actors.length + places.length > 0);
    case 'day':
      return candidate.when !== undefined;
    case 'named':
      return actors.length > 0;
    case 'role':
      return hasPeople || actors.length > 0 || (trigger.family === 'fight' && places.length > 0);
    case 'target':
      return hasTarget || hasPeople || (isPlacedDeed && trigger.family !== 'toPerson');
    case 'place':
      return places.length > 0 && (candidate.isNoun || hasPeople || actors.length > 0 || figures.length > 0);
    case 'both':
      return (
        new Set(actors.map((actor) => actor.entity)).size + (trigger.family === 'movement' ? places.length : 0) + Number(hasPeople) > 1
      );
  }
}

/** A verb, or a noun with an article, a possessor or a word of its kind; bare plurals of a kind need a day or a plan. */
function isNamedKind({ isNoun, isPlural, determiner, trigger, when, status }: Candidate): boolean {
  if (!isNoun || determiner !== 'none') return true;
  return trigger.beside !== undefined && (!isPlural || when !== undefined || status === 'planned');
}

function isAboutPeople({ people, pronoun }: Candidate): boolean {
  return people !== undefined || pronoun;
}

function hasArgument(candidate: Candidate): boolean {
  const { actors, places, figures, when, status } = candidate;
  const isBarePlural = candidate.isNoun && candidate.isPlural && candidate.determiner === 'none';
  const isDated = when !== undefined && (!isBarePlural || status === 'planned');
  return isAboutPeople(candidate) || actors.length + places.length + figures.length > 0 || isDated || status === 'prevented';
}
