import type { Draft, EventDraft } from '../draft';
import type { LexiconEntry } from '../lexicon';
import type { Candidate } from './candidate';
import type { UnnamedEvents } from './gatherEvents';
import { unnamedListedEvent } from './listedEvents';
import { isListedEvent } from './sameEvent';

/**
 * Looks for the listed event that an event word tells of without its name. The lexicon's events are gone through once an
 * article at most, and only when a dated event word, or "the war in", asks for them. Of several wars in one country,
 * "the war in" means the one that was on when the article was published.
 */
export function unnamedEvents(draft: Draft, byEntry: ReadonlyMap<string, number>): UnnamedEvents {
  let events: readonly EventDraft[] | undefined;
  return (candidate: Candidate) => {
    const asks = candidate.when !== undefined || (candidate.trigger.type === 'war' && candidate.determiner === 'definite');
    if (!asks) return undefined;
    events ??= eventsHere(draft, byEntry);
    const fitting = events.filter((event) => isListedEvent(event, candidate));
    const exact = fitting.filter((event) => event.type === candidate.trigger.type);
    const meant = exact.length > 1 && candidate.when === undefined ? exact.filter((event) => event.status === 'ongoing') : exact;
    return meant.length === 1 ? meant[0] : fitting.length === 1 ? fitting[0] : undefined;
  };
}

/** Listed events without a mention here, at places that the article names. */
function eventsHere(draft: Draft, byEntry: ReadonlyMap<string, number>): EventDraft[] {
  const { lexicon } = draft;
  return (lexicon.eventEntries?.() ?? []).flatMap((number) => {
    const entry: LexiconEntry = lexicon.entry(number);
    const isHere = entry.event?.places.some((place) => byEntry.has(place)) ?? false;
    return entry.event && isHere && !byEntry.has(entry.id)
      ? [unnamedListedEvent(entry, entry.event, byEntry, draft.article.published)]
      : [];
  });
}
