import type { FormKind, LexiconForm } from '../core/lexicon';
import type { ActorRole, EntityType, EventType, RelationType } from '../core/model';

/**
 * The closed word lists of a row. The order of the first three is part of the compiled layout: append only, or raise
 * `formatNumber`.
 */
export const entityTypes = namesOf<EntityType>({
  person: true,
  organization: true,
  state: true,
  group: true,
  place: true,
  event: true,
  work: true,
  product: true,
  language: true,
});

export const formKinds = namesOf<FormKind>({
  name: true,
  alias: true,
  acronym: true,
  adjective: true,
  people: true,
  surname: true,
  metonym: true,
});

export const casePatterns = namesOf<LexiconForm['case']>({ exact: true, capital: true, any: true });

/** Relations that hold outside an article; the others are found in texts only. */
export const relationTypes = [
  'leads',
  'member-of',
  'part-of',
  'capital-of',
  'ally-of',
  'rival-of',
  'located-in',
  'owns',
  'succeeds',
] as const satisfies readonly RelationType[];

export const actorRoles = ['agent', 'target', 'participant'] as const satisfies readonly ActorRole[];

export const eventTypes = namesOf<EventType>({
  war: true,
  battle: true,
  invasion: true,
  intervention: true,
  conquest: true,
  withdrawal: true,
  deployment: true,
  exercise: true,
  ceasefire: true,
  airstrike: true,
  attack: true,
  bombing: true,
  shooting: true,
  killing: true,
  execution: true,
  kidnapping: true,
  threat: true,
  plot: true,
  arrest: true,
  raid: true,
  trial: true,
  verdict: true,
  extradition: true,
  election: true,
  vote: true,
  law: true,
  appointment: true,
  resignation: true,
  coup: true,
  meeting: true,
  negotiation: true,
  agreement: true,
  sanction: true,
  visit: true,
  recognition: true,
  protest: true,
  riot: true,
  strike: true,
  aid: true,
  evacuation: true,
  rescue: true,
  deal: true,
  bankruptcy: true,
  launch: true,
  investment: true,
  layoff: true,
  disaster: true,
  accident: true,
  outbreak: true,
  tournament: true,
  match: true,
  award: true,
  ceremony: true,
  publication: true,
  birth: true,
  death: true,
  marriage: true,
  migration: true,
  return: true,
  recruitment: true,
  founding: true,
});

/** A record, so that the type checker misses no name of the union. */
function namesOf<Name extends string>(record: Readonly<Record<Name, true>>): readonly Name[] {
  return Object.keys(record) as Name[];
}
