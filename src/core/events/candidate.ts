import type { EventDraft } from '../draft';
import type { EventStatus, EventTime } from '../model';
import type { Phrase } from '../text/nounPhrase';
import type { Trigger } from './triggers';

export type Actor = EventDraft['actors'][number];

export type Determiner = 'definite' | 'demonstrative' | 'indefinite' | 'none';

/** What the words around a trigger say about who and where. Tokens are half-open. */
export interface FrameReading {
  readonly actors: readonly Actor[];
  /** Numbers of entities. */
  readonly places: readonly number[];
  /** Numbers of figures that count who is concerned. */
  readonly figures: readonly number[];
  /** Number of a date that stands directly with the trigger. */
  readonly date?: number | undefined;
  readonly count?: number | undefined;
  /** People without a name who are the subject or object: "eleven workers". Tokens of their phrase. */
  readonly people?: Phrase | undefined;
  /** A pronoun for people is the subject or object. */
  readonly pronoun: boolean;
  readonly determiner: Determiner;
  readonly isPlural: boolean;
  /** First token of the phrase or verb group. */
  readonly first: number;
  /** Behind all that was read. */
  readonly end: number;
}

/** An event word with all that its sentence tells about it. */
export interface Candidate extends FrameReading {
  readonly token: number;
  readonly sentence: number;
  readonly trigger: Trigger;
  readonly isNoun: boolean;
  readonly status: EventStatus;
  readonly when?: EventTime | undefined;
}

type Sighting = Pick<Candidate, 'token' | 'sentence' | 'trigger' | 'isNoun' | 'status'>;

/** The candidate that a frame and its place in the text make; all fields are written out, so that candidates have one shape. */
export function candidateOf(frame: FrameReading, actors: readonly Actor[], sighting: Sighting): Candidate {
  return {
    actors,
    places: frame.places,
    figures: frame.figures,
    date: frame.date,
    count: frame.count,
    people: frame.people,
    pronoun: frame.pronoun,
    determiner: frame.determiner,
    isPlural: frame.isPlural,
    first: frame.first,
    end: frame.end,
    token: sighting.token,
    sentence: sighting.sentence,
    trigger: sighting.trigger,
    isNoun: sighting.isNoun,
    status: sighting.status,
    when: undefined,
  };
}

/** Adds what is not there yet. */
export function addActor(actors: Actor[], actor: Actor): void {
  if (!actors.some((known) => known.entity === actor.entity && known.role === actor.role)) actors.push(actor);
}

export function addNumber(numbers: number[], number: number): void {
  if (!numbers.includes(number)) numbers.push(number);
}
