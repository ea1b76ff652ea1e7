import type { EventDraft } from '../draft';
import type { EventType, Range } from '../model';
import type { Candidate } from './candidate';
import { contains, intervalBounds, overlap } from './intervalBounds';

/** "This attack" may refer so many sentences back. */
export const referenceReach = 3;
const violent = new Set<EventType>(['attack', 'bombing', 'shooting', 'airstrike', 'killing']);
const warlike = new Set<EventType>(['invasion', 'intervention', 'war', 'conquest']);

/** An event while mentions are still being added to it. */
export interface Gathering {
  event: EventDraft;
  /** In the order found; many, so never copied. */
  readonly mentions: Range[];
  readonly figures: Set<number>;
  readonly isPlural: boolean;
  /** Sentence of its last mention; -1 for one that the lexicon knows. */
  sentence: number;
}

export function isReference(candidate: Candidate): boolean {
  return candidate.isNoun && (candidate.determiner === 'demonstrative' || candidate.determiner === 'definite');
}

/** Strong evidence only: place or target shared, nothing told of both differing, and one date or a word that points back. */
export function isSameEvent(known: Gathering, candidate: Candidate): boolean {
  const { event } = known;
  if (event.type !== candidate.trigger.type || event.status !== candidate.status || known.isPlural !== candidate.isPlural) return false;
  if (!agree(event, candidate)) return false;
  if (candidate.determiner === 'demonstrative' && candidate.sentence - known.sentence <= referenceReach) return true;
  if (!sharesScene(event, candidate)) return false;
  const isDated = event.when !== undefined && candidate.when?.interval === event.when.interval;
  return isDated || (isReference(candidate) && (event.when === undefined || candidate.when === undefined));
}

/** The headline's event is told again by the first of its kind in the text that nothing speaks against. */
export function tellsHeadline(headline: Gathering, candidate: Candidate): boolean {
  const { event } = headline;
  if (event.type !== candidate.trigger.type || event.status !== candidate.status || headline.isPlural !== candidate.isPlural) return false;
  const isElsewhere = sceneOf(event).length > 0 && sceneOf(candidate).length > 0 && !sharesScene(event, candidate);
  return !isElsewhere && agree(event, candidate);
}

/** "explosions that hit Kor in two attacks": one sentence, the second word general and with nobody of its own. */
export function isIteration(known: Gathering, candidate: Candidate): boolean {
  const isOne = known.sentence === candidate.sentence && known.isPlural && candidate.count !== undefined;
  return isOne && candidate.trigger.type === 'attack' && violent.has(known.event.type) && known.event.count === undefined;
}

/** A listed event is told again when type, place and time agree; "the war in X" needs no time. */
export function isListedEvent(event: EventDraft, candidate: Candidate): boolean {
  const { type } = candidate.trigger;
  if (!isOfKind(event.type, type) || candidate.isPlural) return false;
  if (candidate.status !== 'happened' && candidate.status !== 'ongoing') return false;
  if (!sharesScene(event, candidate)) return false;
  const known = event.when && intervalBounds(event.when.interval);
  const told = candidate.when && intervalBounds(candidate.when.interval);
  if (known && told) return contains(known, told) || (told.first <= known.first && known.first <= told.last);
  return event.type === 'war' && type === 'war' && candidate.determiner === 'definite' && !candidate.isPlural;
}

/** "The attack" can point back to a bombing or shooting. */
export function isReferredTo(known: EventType, told: EventType): boolean {
  return known === told || (told === 'attack' && known !== 'killing' && violent.has(known));
}

function isOfKind(listed: EventType, told: EventType): boolean {
  return listed === told || (warlike.has(listed) && told !== 'war' && warlike.has(told)) || (violent.has(listed) && told === 'attack');
}

function sharesScene(event: EventDraft, candidate: Candidate): boolean {
  const scene = sceneOf(event);
  return sceneOf(candidate).some((entity) => scene.includes(entity));
}

/** Where it happened and to whom. */
export function sceneOf(event: Pick<EventDraft, 'places' | 'actors'>): number[] {
  return [...event.places, ...event.actors.filter((actor) => actor.role === 'target').map((actor) => actor.entity)];
}

/** Nothing told of both differs: number, who did it, when. */
export function agree(event: EventDraft, candidate: Candidate): boolean {
  if (event.count !== candidate.count && event.count !== undefined && candidate.count !== undefined) return false;
  const agents = agentsOf(event);
  const others = agentsOf(candidate);
  if (agents.length > 0 && others.length > 0 && !others.some((entity) => agents.includes(entity))) return false;
  const left = event.when && intervalBounds(event.when.interval);
  const right = candidate.when && intervalBounds(candidate.when.interval);
  return !left || !right || overlap(left, right);
}

function agentsOf(event: Pick<EventDraft, 'actors'>): number[] {
  return event.actors.filter((actor) => actor.role === 'agent').map((actor) => actor.entity);
}
