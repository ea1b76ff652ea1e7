import type { Draft, EventDraft } from '../draft';
import type { Candidate } from './candidate';
import type { UnnamedEvents } from './gatherEvents';
import { unnamedListedEvent } from './listedEvents';
import { isListedEvent, sceneOf } from './sameEvent';

/**
 * Looks for the listed event that an event word tells of without its name, at the places and among those struck that the
 * word tells. Only a dated event word, or "the war in", asks for one. Of several wars in one country, "the war in" means
 * the one that was on when the article was published.
 */
export function unnamedEvents(draft: Draft, byEntry: ReadonlyMap<string, number>): UnnamedEvents {
  const { lexicon, entities, article } = draft;
  const known = new Map<number, EventDraft | undefined>();
  const eventOf = (number: number): EventDraft | undefined => {
    if (known.has(number)) return known.get(number);
    const entry = lexicon.entry(number);
    const event = entry.event && !byEntry.has(entry.id) ? unnamedListedEvent(entry, entry.event, byEntry, article.published) : undefined;
    known.set(number, event);
    return event;
  };
  const eventsAt = (entity: number): readonly number[] => {
    const entry = entities[entity]?.entry;
    return entry === undefined ? [] : (lexicon.eventsAt?.(lexicon.entry(entry).id) ?? []);
  };
  return (candidate: Candidate) => {
    const asks = candidate.when !== undefined || (candidate.trigger.type === 'war' && candidate.determiner === 'definite');
    if (!asks) return undefined;
    const numbers = new Set(sceneOf(candidate).flatMap(eventsAt));
    const fitting = [...numbers].flatMap((number) => eventOf(number) ?? []).filter((event) => isListedEvent(event, candidate));
    const exact = fitting.filter((event) => event.type === candidate.trigger.type);
    const meant = exact.length > 1 && candidate.when === undefined ? exact.filter((event) => event.status === 'ongoing') : exact;
    return meant.length === 1 ? meant[0] : fitting.length === 1 ? fitting[0] : undefined;
  };
}
