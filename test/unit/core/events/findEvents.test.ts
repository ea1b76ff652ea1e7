import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, EventDraft } from '../../../../src/core/draft';
import { findEvents } from '../../../../src/core/events/findEvents';
import type { Lexicon, LexiconEntry } from '../../../../src/core/lexicon';
import { EventIndex } from '../../../../src/lexicon/eventIndex';
import { type Mark, parseFixture } from '../../../fixture/marked';
import { type DraftOptions, draftFrom, entryOf } from '../draftFrom';

const folder = join(process.cwd(), 'test/fixture/events');

/** An event as one line, in the shorthand of the fixtures: type, status, who, where, when, count, figures, mentions. */
function shown(draft: Draft, event: EventDraft): string {
  const name = (entity: number): string => (draft.entities[entity]?.name ?? '').replaceAll(' ', '_');
  const facts = [
    event.type,
    event.status,
    ...event.actors.map(({ entity, role }) => `${role}:${name(entity)}`),
    ...event.places.map((place) => `at:${name(place)}`),
    ...(event.when ? [`when:${event.when.interval}`] : []),
    ...(event.count === undefined ? [] : [`count:${event.count}`]),
    ...event.figures.map((figure) => `figure:${draft.figures[figure]?.figure.value}`),
  ];
  return `${facts.join(',')} | ${event.mentions.map(({ start, end }) => `${start} ${draft.article.text.slice(start, end)}`).join(' | ')}`;
}

function expectedLines(marks: readonly Mark[]): string[] {
  const events = marks.filter((mark) => mark.label === 'found');
  return events.map((event, number) => {
    const mentions = marks.filter((mark) => mark === event || (mark.label === 'also' && mark.value === String(number)));
    return `${event.value} | ${mentions.map((mark) => `${mark.start} ${mark.text}`).join(' | ')}`;
  });
}

for (const file of readdirSync(folder)) {
  describe(`findEvents: ${file.replace('.txt', '')}`, () => {
    for (const { title, source } of parseFixture(readFileSync(join(folder, file), 'utf8'))) {
      it(title, () => {
        const { draft, expected } = draftFrom(source);
        const events = findEvents.run(draft).events ?? [];
        assert.deepEqual(
          events.map((event) => shown(draft, event)),
          expectedLines(expected),
        );
      });
    }
  });
}

describe('findEvents with a lexicon', () => {
  const entries = [
    entryOf({ id: 'norland', name: 'Norland', type: 'state' }),
    entryOf({
      id: 'invasion-of-norland',
      name: 'Invasion of Norland',
      type: 'event',
      event: { type: 'invasion', when: '2001-10-07/2001-12', places: ['norland'], actors: [] },
    }),
  ];
  const warOf = (id: string, name: string, when: string) =>
    entryOf({ id, name, type: 'event', event: { type: 'war', when, places: ['norland'], actors: [] } });
  const labels = (source: string, options: DraftOptions = {}): unknown[] => {
    const { draft } = draftFrom(source, { entries, ...options });
    const all = options.entries ?? entries;
    const events = new EventIndex(all.keys(), (number) => all[number] as LexiconEntry);
    const lexicon: Lexicon = { ...draft.lexicon, eventsAt: (id) => events.at(id) };
    return (findEvents.run({ ...draft, lexicon }).events ?? []).map(({ label, listed, when }) => [label, listed, when?.from]);
  };

  it('joins an event told without its name when type, place and time agree', () => {
    assert.deepEqual(labels('In [place=norland Norland], life is hard since the invasion in [date=2001 2001].'), [
      ['Invasion of Norland', true, 'lexicon'],
    ]);
  });

  it('keeps apart what another year, place or type tells', () => {
    assert.deepEqual(labels('The invasion of [state=norland Norland] in [date=2014 2014] was swift.'), [
      ['Invasion, Norland', false, 'text'],
    ]);
    assert.deepEqual(labels('The invasion of [state Velia] in [date=2001 2001] and [state=norland Norland].'), [
      ['Invasion, Velia', false, 'text'],
    ]);
    assert.deepEqual(labels('The election in [place=norland Norland] in [date=2001 2001].'), [['Election, Norland', false, 'text']]);
  });

  it('takes the war that was on when the article was published for "the war in", and none without that day', () => {
    const wars = [...entries, warOf('first-war', 'First War', '1979-12/1989-02'), warOf('second-war', 'Second War', '2001-10/2021-08')];
    const source = 'The war in [place=norland Norland] went on.';
    assert.deepEqual(labels(source, { entries: wars, published: '2010-05-01' }), [['Second War', true, 'lexicon']]);
    assert.deepEqual(labels(source, { entries: wars, published: '1985-05-01' }), [['First War', true, 'lexicon']]);
    assert.deepEqual(labels(source, { entries: wars }), [['War, Norland', false, undefined]]);
  });

  it('joins a second mention to a named one', () => {
    const found = labels(
      'The [event=invasion-of-norland Invasion of Norland] failed. The invasion of [state=norland Norland] in [date=2001 2001] was swift.',
    );
    assert.deepEqual(found, [['Invasion of Norland', true, 'lexicon']]);
  });
});

describe('findEvents and statements', () => {
  it('ties an event to the statement that tells it', () => {
    const { draft } = draftFrom('Nothing. [person Ada Moren] said that [person Bo Lund] was arrested in [place Kor].');
    const start = draft.article.text.indexOf('Ada');
    const statements = [{ start, end: draft.article.text.length, mode: 'indirect', quotes: [], attribution: 'none', sources: [] }] as const;
    assert.deepEqual(
      findEvents.run({ ...draft, statements }).events?.map((event) => event.statement),
      [0],
    );
  });
});

describe('findEvents and where people are from', () => {
  const targets = (source: string): string[][] => {
    const { draft } = draftFrom(source);
    const mentions = draft.mentions.map((mention) =>
      draft.article.text.slice(mention.start, mention.end) === 'Velian' ? { ...mention, rule: 'demonym' as const } : mention,
    );
    return (findEvents.run({ ...draft, mentions }).events ?? []).map(({ actors }) =>
      actors.map(({ entity }) => draft.entities[entity]?.name ?? ''),
    );
  };

  it('keeps a state out of what is done to one of its people', () => {
    assert.deepEqual(targets('The execution of [state=Velia Velian] spy [person Ada Moren] was filmed.'), [['Ada Moren']]);
    assert.deepEqual(targets('[person Bo Lund] killed a [state=Velia Velian] nurse.'), [['Bo Lund']]);
  });

  it('takes the forces and the things of a state for the state', () => {
    assert.deepEqual(targets('The attack on [state=Velia Velian] troops was short.'), [['Velia']]);
    assert.deepEqual(targets('The attack on a [state=Velia Velian] airliner was short.'), [['Velia']]);
  });
});

describe('findEvents on odd texts', () => {
  const story =
    'The bombing in [place Kor] killed [quantity=34 34] people. [state Velia] invaded [state Norland] in [date=2014 2014]. These attacks were thwarted. ';
  for (const [name, source] of [
    ['nothing', ''],
    ['event words alone', 'attack '.repeat(2000)],
    ['prepositions', 'attack of in on by with '.repeat(2000)],
    ['one long sentence of mentions', `${'the attack in [place Kor] and '.repeat(300)}.`],
    ['many events at one place', story.repeat(300)],
    ['property names', 'constructor attack constructor [place Kor] __proto__ attack toString'],
  ] as const) {
    it(`survives ${name}`, () => {
      const { draft } = draftFrom(source);
      assert.ok(findEvents.run(draft).events);
    });
  }
});
