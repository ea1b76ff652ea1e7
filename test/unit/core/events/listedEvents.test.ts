import assert from 'node:assert/strict';
import { findEvents } from '../../../../src/core/events/findEvents';
import type { LexiconEvent } from '../../../../src/core/lexicon';
import { type DraftOptions, draftFrom, entryOf } from '../draftFrom';

const cup = (when?: string): LexiconEvent => ({
  type: 'tournament',
  places: ['velia', 'elsewhere'],
  actors: [
    { entry: 'league', role: 'agent' },
    { entry: 'unmentioned', role: 'participant' },
  ],
  ...(when !== undefined && { when }),
});

function eventsOf(source: string, event: LexiconEvent | undefined, options: DraftOptions = {}) {
  const entries = [
    entryOf({ id: 'cup', name: 'Velian Cup', type: 'event', ...(event && { event }) }),
    entryOf({ id: 'velia', name: 'Velia', type: 'state' }),
    entryOf({ id: 'league', name: 'League', type: 'organization' }),
  ];
  const { draft } = draftFrom(source, { entries, ...options });
  return { draft, events: findEvents.run(draft).events ?? [] };
}

describe('namedEvents', () => {
  it('takes type, date, place and actors from the lexicon, joined to the entities of the article', () => {
    const { draft, events } = eventsOf(
      'The [event=cup Velian Cup] opened in [place=velia Velia]. The [organization=league League] ran the [event=cup cup].',
      cup('2018-06-14/2018-07-15'),
    );
    assert.equal(events.length, 1);
    const [event] = events;
    assert.deepEqual([event?.type, event?.label, event?.listed, event?.status], ['tournament', 'Velian Cup', true, 'happened']);
    assert.deepEqual(
      event?.mentions.map(({ start, end }) => draft.article.text.slice(start, end)),
      ['Velian Cup', 'cup'],
    );
    assert.deepEqual(event?.when, { interval: '2018-06-14/2018-07-15', precision: 'day', from: 'lexicon' });
    assert.deepEqual(
      event?.places.map((place) => draft.entities[place]?.name),
      ['Velia'],
    );
    assert.deepEqual(
      event?.actors.map(({ entity, role }) => [draft.entities[entity]?.name, role]),
      [['League', 'agent']],
    );
    assert.equal(draft.entities[event?.entity ?? -1]?.name, 'Velian Cup');
  });

  for (const [published, when, status] of [
    ['2018-06-20', '2018-06-14/2018-07-15', 'ongoing'],
    ['2018-06-01', '2018-06-14/2018-07-15', 'planned'],
    ['2018-08-01', '2018-06-14/2018-07-15', 'happened'],
    ['2018-08-01', '2018', 'happened'],
    ['2018-08-01', '2011/..', 'ongoing'],
    [undefined, '2011/..', 'ongoing'],
    [undefined, '2018', 'happened'],
    ['2018-08-01', undefined, 'happened'],
  ] as const) {
    it(`seen from ${published ?? 'an unknown day'}, ${when ?? 'no date'} is ${status}`, () => {
      const { events } = eventsOf('The [event=cup Cup].', cup(when), published === undefined ? {} : { published });
      assert.equal(events[0]?.status, status);
    });
  }

  it('knows an unlisted name by its event noun, and leaves a name without one alone', () => {
    const { events } = eventsOf('The [event Battle of Kor] and the [event Great Thing].', undefined);
    assert.deepEqual(
      events.map(({ label, type, listed }) => [label, type, listed]),
      [['Battle of Kor', 'battle', false]],
    );
  });
});
