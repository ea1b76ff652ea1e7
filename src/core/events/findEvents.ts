import type { Draft, Step } from '../draft';
import { entitiesByEntry, namedEvents } from './listedEvents';

/** Listed and found events with roles, place, time and status. */
export const findEvents: Step = {
  name: 'find-events',
  run: (draft: Draft) => ({ events: namedEvents(draft, entitiesByEntry(draft)) }),
};
