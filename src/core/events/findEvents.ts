import type { Draft, EventDraft, Step } from '../draft';
import { findCandidates } from './findCandidates';
import { gatherEvents } from './gatherEvents';
import { withHeadlineTimes } from './headlineTime';
import { withLeadDay } from './leadDay';
import { withLeadPerson } from './leadPerson';
import { entitiesByEntry, namedEvents } from './listedEvents';
import { ArticleView } from './sentenceView';
import { unnamedEvents } from './unnamedEvents';

/** Listed and found events with roles, place, time and status, in reading order of their first mention. */
export const findEvents: Step = { name: 'find-events', run: (draft) => ({ events: eventsOf(draft) }) };

function eventsOf(draft: Draft): EventDraft[] {
  const view = new ArticleView(draft);
  const byEntry = entitiesByEntry(draft);
  const candidates = withLeadPerson(view, withHeadlineTimes(view, withLeadDay(view, findCandidates(view))));
  return gatherEvents(view, candidates, namedEvents(draft, byEntry), unnamedEvents(draft, byEntry)).sort(
    (left, right) => (left.mentions[0]?.start ?? 0) - (right.mentions[0]?.start ?? 0),
  );
}
