import type { EventDraft } from '../draft';
import type { EventType } from '../model';
import { addMention, beginGathering, finishedEvent, knownGathering } from './buildEvent';
import type { Candidate } from './candidate';
import { withKindred } from './kindred';
import { isTold } from './needs';
import {
  agree,
  type Gathering,
  isIteration,
  isListedEvent,
  isReference,
  isReferredTo,
  isSameEvent,
  referenceReach,
  sceneOf,
  tellsHeadline,
} from './sameEvent';
import type { ArticleView } from './sentenceView';

/** So many of the last events, and of the last at one place, are looked at; it keeps gathering linear. */
const remembered = 12;

/** Listed events that the article may tell without their name, by their place. */
export type UnnamedEvents = (candidate: Candidate) => EventDraft | undefined;

/** Found events with their mentions gathered where the evidence is strong, joined to a listed one where they tell of it. */
export function gatherEvents(
  view: ArticleView,
  candidates: readonly Candidate[],
  named: readonly EventDraft[],
  unnamed: UnnamedEvents,
): EventDraft[] {
  const gatherer = new EventGatherer(view, named, unnamed);
  for (const candidate of candidates) gatherer.add(candidate);
  return gatherer.finish();
}

/** Of these an article tells mostly one; "the attack" far from another may be one that it has told in other words. */
const particular: ReadonlySet<EventType> = new Set([
  'trial',
  'verdict',
  'strike',
  'election',
  'vote',
  'disaster',
  'accident',
  'match',
  'tournament',
  'resignation',
  'appointment',
  'coup',
]);

class EventGatherer {
  private readonly all: Gathering[];
  /** Listed events by their places and targets. */
  private readonly listed = new Map<number, Gathering[]>();
  private readonly recent: Gathering[] = [];
  private readonly byScene = new Map<number, Gathering[]>();
  private readonly byType = new Map<EventType, Gathering[]>();
  /** Births and deaths by type and number of the person. */
  private readonly lives = new Map<string, Gathering>();
  /** What the title tells and the text has not told yet, by type. */
  private readonly headlines = new Map<EventType, Gathering>();
  /** Event words that told too little, in case a later one points back to them. */
  private readonly untold: Candidate[] = [];

  constructor(
    private readonly view: ArticleView,
    named: readonly EventDraft[],
    private readonly unnamed: UnnamedEvents,
  ) {
    this.all = named.map(knownGathering);
    for (const gathering of this.all) {
      this.indexListed(gathering);
      this.indexType(gathering);
    }
  }

  add(candidate: Candidate): void {
    const isKnownEnough = isTold(candidate);
    const iterated = this.recent.find((other) => isIteration(other, candidate));
    const known =
      iterated ??
      (isKnownEnough ? (this.listedAs(candidate) ?? this.sameAs(candidate) ?? this.bareReferent(candidate)) : this.referentOf(candidate));
    if (known) this.join(known, candidate);
    else if (isKnownEnough) this.begin(withKindred(candidate, this.recent));
    else this.remember(this.untold, candidate);
  }

  finish(): EventDraft[] {
    return this.all.map(finishedEvent);
  }

  private begin(candidate: Candidate): void {
    const gathering = beginGathering(this.view, candidate);
    this.all.push(gathering);
    this.indexType(gathering);
    const life = lifeKey(candidate);
    if (life !== undefined && !this.lives.has(life)) this.lives.set(life, gathering);
    if (isInTitle(this.view, candidate)) this.headlines.set(candidate.trigger.type, gathering);
    const earlier = candidate.determiner === 'demonstrative' ? this.untoldBefore(candidate) : undefined;
    if (earlier) addMention(this.view, gathering, earlier);
    this.index(gathering);
  }

  private join(known: Gathering, candidate: Candidate): void {
    addMention(this.view, known, candidate);
    if (known.sentence < 0) return;
    known.sentence = candidate.sentence;
    this.index(known);
  }

  private indexListed(gathering: Gathering): void {
    for (const entity of sceneOf(gathering.event)) {
      const there = this.listed.get(entity);
      if (there) there.push(gathering);
      else this.listed.set(entity, [gathering]);
    }
  }

  /** Two are enough to know that there is more than one. */
  private indexType(gathering: Gathering): void {
    const told = this.byType.get(gathering.event.type);
    if (!told) this.byType.set(gathering.event.type, [gathering]);
    else if (told.length < 2) told.push(gathering);
  }

  private index(gathering: Gathering): void {
    if (!this.recent.includes(gathering)) this.remember(this.recent, gathering);
    for (const entity of sceneOf(gathering.event)) {
      const there = this.byScene.get(entity);
      if (!there) this.byScene.set(entity, [gathering]);
      else if (!there.includes(gathering)) this.remember(there, gathering);
    }
  }

  private remember<Thing>(things: Thing[], thing: Thing): void {
    things.push(thing);
    if (things.length > remembered) things.shift();
  }

  private sameAs(candidate: Candidate): Gathering | undefined {
    const headline = this.headlineOf(candidate) ?? this.lifeOf(candidate);
    if (headline) return headline;
    for (const entity of sceneOf(candidate)) {
      const known = this.byScene.get(entity)?.find((other) => isSameEvent(other, candidate));
      if (known) return known;
    }
    return candidate.determiner === 'demonstrative' ? this.recent.find((other) => isSameEvent(other, candidate)) : undefined;
  }

  /** Nobody is born or dies twice; nor, within one article, mostly jailed or dismissed twice where the days do not differ. */
  private lifeOf(candidate: Candidate): Gathering | undefined {
    const life = lifeKey(candidate);
    const known = life === undefined ? undefined : this.lives.get(life);
    return known && agree(known.event, candidate) ? known : undefined;
  }

  /** The title's event, when this candidate is the first of its type in the text and tells the same. */
  private headlineOf(candidate: Candidate): Gathering | undefined {
    const headline = this.headlines.get(candidate.trigger.type);
    if (!headline || isInTitle(this.view, candidate)) return undefined;
    this.headlines.delete(candidate.trigger.type);
    return tellsHeadline(headline, candidate) ? headline : undefined;
  }

  private listedAs(candidate: Candidate): Gathering | undefined {
    for (const entity of sceneOf(candidate)) {
      const known = this.listed.get(entity)?.find((other) => isListedEvent(other.event, candidate));
      if (known) return known;
    }
    const event = this.unnamed(candidate);
    if (!event) return undefined;
    const gathering = knownGathering(event);
    this.indexListed(gathering);
    this.all.push(gathering);
    return gathering;
  }

  /** "The verdict", with nothing of its own, is the one that was told. */
  private bareReferent(candidate: Candidate): Gathering | undefined {
    const { actors, places, figures, date, when } = candidate;
    const isBare = actors.length + places.length + figures.length === 0 && date === undefined && when === undefined;
    return isBare ? this.referentOf(candidate) : undefined;
  }

  /** "These arrests", "the attack": the one event of that kind and number told just before. */
  private referentOf(candidate: Candidate): Gathering | undefined {
    if (!isReference(candidate)) return undefined;
    const fitting = this.recent.filter(
      (other) =>
        candidate.sentence - other.sentence <= referenceReach &&
        isReferredTo(other.event.type, candidate.trigger.type) &&
        other.isPlural === candidate.isPlural,
    );
    return fitting.length === 1 ? fitting[0] : fitting.length === 0 ? this.onlyOfType(candidate) : undefined;
  }

  /** "The trial", far from the one trial that the article tells of. */
  private onlyOfType(candidate: Candidate): Gathering | undefined {
    if (candidate.determiner !== 'definite' || candidate.isPlural || !particular.has(candidate.trigger.type)) return undefined;
    const told = this.byType.get(candidate.trigger.type) ?? [];
    return told.length === 1 && told[0]?.isPlural === false ? told[0] : undefined;
  }

  private untoldBefore(candidate: Candidate): Candidate | undefined {
    return this.untold.findLast(
      (other) =>
        other.isNoun &&
        candidate.sentence - other.sentence <= referenceReach &&
        other.trigger.type === candidate.trigger.type &&
        other.isPlural === candidate.isPlural &&
        other.status === candidate.status,
    );
  }
}

const onceInALife = new Set<EventType>(['birth', 'death', 'resignation', 'verdict']);

/** What happens to one person once, as a key; nothing for other events. */
function lifeKey({ trigger, actors, status, isPlural }: Candidate): string | undefined {
  if (!onceInALife.has(trigger.type) || isPlural) return undefined;
  const whose = actors.filter(({ role }) => role !== 'agent' || trigger.family === 'own');
  return whose.length === 1 ? `${trigger.type} ${status} ${whose[0]?.entity}` : undefined;
}

function isInTitle({ draft }: ArticleView, { sentence }: Candidate): boolean {
  return draft.article.blocks[draft.sentences[sentence]?.block ?? -1]?.kind === 'title';
}
