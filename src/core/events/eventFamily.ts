import type { ActorRole } from '../model';

/** What stands in a slot of the frame: a role of an actor, or where it happened. */
export type Slot = ActorRole | 'place';

/** How the surroundings of an event word are read. A missing slot is not read at all. */
export interface EventFrame {
  /** Behind the noun: "of", "on", "against", "by" … */
  readonly after: ReadonlyMap<string, Slot>;
  /** "Russia's …" */
  readonly possessive?: Slot;
  /** "the Russian …", "the NATO …": a state, organization or group directly before the noun. */
  readonly modifier?: Slot;
  readonly subject: ActorRole;
  /** Absent where the object is a thing. */
  readonly object?: Slot;
}

/** A map, because any word of an article may be asked for. */
const after = (slots: Readonly<Record<string, Slot>>): ReadonlyMap<string, Slot> => new Map(Object.entries(slots));

const harm: EventFrame = {
  after: after({ of: 'target', on: 'target', against: 'target', by: 'agent' }),
  subject: 'agent',
  object: 'target',
};
const between: EventFrame = {
  after: after({ between: 'participant', with: 'participant', among: 'participant', by: 'participant' }),
  possessive: 'participant',
  modifier: 'participant',
  subject: 'participant',
  object: 'participant',
};
const ofPerson: EventFrame = {
  after: after({ of: 'participant' }),
  possessive: 'participant',
  subject: 'participant',
  object: 'participant',
};

const frames = {
  /** Attacks, bombings, shootings: the adjective before them says little about who did it. */
  harm,
  /** Invasions, air strikes, raids: the state named before them did it. */
  force: {
    ...harm,
    after: after({ of: 'target', on: 'target', against: 'target', by: 'agent', from: 'place' }),
    possessive: 'agent',
    modifier: 'agent',
  },
  /** Killings, arrests, trials: "X's arrest" is of X. */
  toPerson: { ...harm, possessive: 'target' },
  /** Wars and battles. */
  fight: {
    after: after({ of: 'place', for: 'place', between: 'participant', with: 'participant', against: 'participant' }),
    possessive: 'place',
    modifier: 'place',
    subject: 'participant',
    object: 'participant',
  },
  /** Talks, summits, agreements, drills, matches. */
  between,
  /** Elections, votes, protests, disasters: a place is named before them. */
  atPlace: {
    after: after({ of: 'place', against: 'target', by: 'agent' }),
    possessive: 'place',
    modifier: 'place',
    subject: 'agent',
    object: 'target',
  },
  /** Visits, returns, deployments, withdrawals. */
  movement: {
    after: after({ to: 'place', from: 'place', by: 'agent', of: 'agent' }),
    possessive: 'agent',
    modifier: 'agent',
    subject: 'agent',
    object: 'place',
  },
  /** Aid, and sanctions with their target. */
  giving: {
    after: after({ to: 'beneficiary', for: 'beneficiary', on: 'target', against: 'target', from: 'agent', by: 'agent' }),
    possessive: 'agent',
    modifier: 'agent',
    subject: 'agent',
    object: 'target',
  },
  /** Resignations, bankruptcies, launches: "X's launch" is done by X. */
  own: { after: after({ of: 'participant', by: 'agent' }), possessive: 'agent', subject: 'agent', object: 'target' },
  /** Prizes won and books published: the object is a thing. */
  feat: { after: after({ by: 'agent' }), possessive: 'agent', subject: 'agent' },
  /** Matches: "the win over X", "a defeat to X". */
  contest: {
    ...between,
    after: after({
      over: 'participant',
      against: 'participant',
      to: 'participant',
      with: 'participant',
      between: 'participant',
      by: 'participant',
    }),
  },
  /** Births, deaths, marriages. */
  life: ofPerson,
} satisfies Record<string, EventFrame>;

export type EventFamily = keyof typeof frames;

/** Frames by family of events; the trigger table names them. */
export const eventFrames: Readonly<Record<EventFamily, EventFrame>> = frames;
