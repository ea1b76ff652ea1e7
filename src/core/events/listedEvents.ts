import type { Draft, EventDraft, Mention } from '../draft';
import type { LexiconEntry, LexiconEvent } from '../lexicon';
import type { EventStatus, EventTime, EventType, Range } from '../model';
import { intervalBounds } from './intervalBounds';
import { intervalPrecision } from './intervalPrecision';
import { typeOfName } from './triggers';

/** An event for each entity of type `event`: the lexicon's facts where it is listed, else the type that its name tells. */
export function namedEvents(draft: Draft, byEntry: ReadonlyMap<string, number>): EventDraft[] {
  const ranges = rangesByEntity(draft.mentions);
  return draft.entities.flatMap((entity, number) => {
    const mentions = ranges.get(number);
    if (entity.type !== 'event' || !mentions) return [];
    const entry = entity.entry === undefined ? undefined : draft.lexicon.entry(entity.entry);
    const type = entry?.event?.type ?? typeOfName(entity.name);
    if (!type) return [];
    const facts = entry?.event ? lexiconFacts(entry.event, byEntry, draft.article.published) : bare;
    return [eventOf(facts, type, entity.name, entry !== undefined, mentions, number)];
  });
}

/** A listed event that the article tells of without its name. */
export function unnamedListedEvent(
  entry: LexiconEntry,
  event: LexiconEvent,
  byEntry: ReadonlyMap<string, number>,
  published?: string,
): EventDraft {
  return eventOf(lexiconFacts(event, byEntry, published), event.type, entry.name, true, []);
}

/** All fields are written out, so that events have one shape. */
function eventOf(facts: Facts, type: EventType, label: string, listed: boolean, mentions: readonly Range[], entity?: number): EventDraft {
  const { status, actors, places, when } = facts;
  return { type, label, listed, status, mentions, actors, places, figures: [], count: undefined, when, entity, statement: undefined };
}

type Facts = Pick<EventDraft, 'status' | 'actors' | 'places' | 'when'>;
const bare: Facts = { status: 'happened', actors: [], places: [], when: undefined };

/** Numbers of the article's entities by the id of their entry. */
export function entitiesByEntry(draft: Draft): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  draft.entities.forEach((entity, number) => {
    if (entity.entry !== undefined) numbers.set(draft.lexicon.entry(entity.entry).id, number);
  });
  return numbers;
}

function lexiconFacts(event: LexiconEvent, byEntry: ReadonlyMap<string, number>, published: string | undefined): Facts {
  const when: EventTime | undefined = event.when
    ? { interval: event.when, precision: intervalPrecision(event.when), from: 'lexicon' }
    : undefined;
  return {
    status: statusOn(event.when, published),
    actors: event.actors.flatMap(({ entry, role }) => {
      const entity = byEntry.get(entry);
      return entity === undefined ? [] : [{ entity, role }];
    }),
    places: event.places.flatMap((entry) => byEntry.get(entry) ?? []),
    when,
  };
}

/** Seen from the day of publication: not begun is planned; without an end, or a span that holds the day, is under way. */
function statusOn(when: string | undefined, published: string | undefined): EventStatus {
  const bounds = when === undefined ? undefined : intervalBounds(when);
  if (!bounds) return 'happened';
  const day = published === undefined ? undefined : intervalBounds(published);
  if (day && bounds.first > day.last) return 'planned';
  if (bounds.last === Number.POSITIVE_INFINITY) return 'ongoing';
  return day && when?.includes('/') && bounds.last >= day.first ? 'ongoing' : 'happened';
}

function rangesByEntity(mentions: readonly Mention[]): ReadonlyMap<number, Range[]> {
  const ranges = new Map<number, Range[]>();
  for (const { entity, start, end } of mentions) {
    if (entity === undefined) continue;
    const known = ranges.get(entity);
    if (known) known.push({ start, end });
    else ranges.set(entity, [{ start, end }]);
  }
  return ranges;
}
