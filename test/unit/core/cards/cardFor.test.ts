import assert from 'node:assert/strict';
import { toAnalysis } from '../../../../src/core/analysis';
import type { Card } from '../../../../src/core/cards/card';
import { cardFor, cardForId } from '../../../../src/core/cards/cardFor';
import type { Draft } from '../../../../src/core/draft';
import { draftFrom, entryOf } from '../draftFrom';

const entries = [
  entryOf({
    id: 'ada-moren',
    name: 'Ada Moren',
    type: 'person',
    subtype: 'politician',
    description: 'Velian politician.',
    roles: [
      { title: 'Mayor of Kor', from: '2009', to: '2016-04' },
      { title: 'President of Velia', from: '2016-05' },
    ],
    relations: [{ type: 'leads', entry: 'velia' }],
  }),
  entryOf({ id: 'velia', name: 'Velia', type: 'state' }),
];

const source = `# [person=ada-moren Moren] in [place=Kor Kor]

[person=ada-moren Ada Moren] met the [organization=Harbour_Guild Harbour Guild] in [place=Kor Kor] on [date=2015-02-03 3 February 2015]. The talks were short.

[quantity=4000 About 4,000] people from [state=velia Velia] heard [person=ada-moren Moren] speak there, the [organization=Harbour_Guild Guild] said in a note that was passed on.

| [person=ada-moren Moren] writes for the paper.`;

function build(change: (draft: Draft) => Partial<Draft> = () => ({})) {
  const { draft } = draftFrom(source, { entries, published: '2015-03-01' });
  const whole = { ...draft, ...change(draft) };
  const analysis = toAnalysis(whole);
  const text = whole.article.text;
  const card = (surface: string, nth = 0): Card => {
    const matching = analysis.annotations.flatMap((mark, index) => (mark.text === surface ? [index] : []));
    return cardFor(analysis, text, matching[nth] ?? -1);
  };
  return { analysis, text, card };
}

describe('cardFor an entity', () => {
  const { card, text } = build();
  const moren = card('Moren', 1);
  assert.ok(moren.kind === 'entity');

  it('names it with type and finer type', () => {
    assert.deepEqual([moren.title, moren.kindLabel, moren.listed], ['Ada Moren', 'Person · politician', true]);
  });

  it('tells the role of the article’s date and the present one, and the description without either', () => {
    assert.equal(moren.roleThen, 'Mayor of Kor');
    assert.equal(moren.roleNow, 'President of Velia');
    assert.equal(moren.description, 'Velian politician.');
  });

  it('knows where this mention stands among all', () => {
    const { all, index, previous, next } = moren.positions;
    assert.equal(all.length, 4);
    assert.equal(index, 2);
    assert.equal(previous && text.slice(previous.start, previous.end), 'Ada Moren');
    assert.ok(next && next.start > (all[2]?.start ?? 0));
    const first = card('Moren', 0);
    assert.deepEqual([first.positions.index, first.positions.previous], [0, undefined]);
  });

  it('lists other spellings, not the name', () => assert.deepEqual(moren.aliases, ['Moren']));

  it('says why it is marked', () => {
    assert.equal(moren.why, '“Moren” is a name of Ada Moren in the bundled lexicon. Likely (90 in 100).');
  });

  it('shows other sentences with the mention lit, running text first', () => {
    assert.ok(moren.snippets.length > 0 && moren.snippets.length <= 3);
    for (const snippet of moren.snippets) {
      assert.ok(snippet.highlights.length > 0);
      for (const { start, end } of snippet.highlights) assert.match(snippet.text.slice(start, end), /^(Ada )?Moren$/);
      assert.ok(!snippet.text.includes('heard'), 'the sentence of the mention itself is not a snippet');
    }
  });

  it('relates by relation first, then by shared sentences', () => {
    assert.deepEqual(
      moren.related.map(({ label, relation, shared, detail }) => [label, relation, shared, detail]),
      [
        ['Velia', 'leads', 1, 'leads'],
        ['Kor', undefined, 2, 'in 2 sentences with it'],
        ['Harbour Guild', undefined, 2, 'in 2 sentences with it'],
      ],
    );
    const velia = card('Velia');
    assert.ok(velia.kind === 'entity');
    assert.equal(velia.related[0]?.detail, 'led by');
  });

  it('names figures of its people, its events and its own words, each once, the closest first', () => {
    const figures = (noun: string): unknown => {
      const { card: withTies } = build(({ figures: found, article }) => {
        const at = article.text.indexOf(noun);
        const mention = { start: article.text.indexOf('talks'), end: article.text.indexOf('talks') + 5 };
        return {
          events: [
            {
              type: 'meeting',
              label: 'Talks',
              listed: false,
              status: 'happened',
              mentions: [mention],
              actors: [],
              places: [1],
              figures: [1],
            },
          ],
          statements: [
            {
              start: 0,
              end: 1,
              mode: 'indirect',
              quotes: [],
              attribution: 'named',
              sources: [{ kind: 'named', entity: 1, start: 0, end: 1 }],
            },
          ],
          figures: found.map((mark) =>
            mark.type === 'quantity'
              ? { ...mark, figure: { ...mark.figure, counts: 'people', noun: { start: at, end: at + noun.length }, statement: 's1' } }
              : mark,
          ),
        };
      });
      const [velia, kor] = [withTies('Velia'), withTies('Kor')];
      assert.ok(velia.kind === 'entity' && kor.kind === 'entity');
      return [velia.figures, kor.figures].map((links) => links.map(({ label, detail }) => [label, detail]));
    };
    assert.deepEqual(figures('people from Velia'), [[['4,000 people', undefined]], [['4,000 people', 'Talks']]]);
    assert.deepEqual(figures('people'), [[], [['4,000 people', 'Talks']]]);
  });

  it('names source and licence', () => assert.deepEqual([moren.source, moren.licence], ['Lectern', 'MIT']));

  it('shows only known facts of an unlisted one', () => {
    const guild = card('Guild');
    assert.ok(guild.kind === 'entity');
    assert.equal(guild.title, 'Harbour Guild');
    for (const key of ['description', 'roleThen', 'roleNow', 'source', 'licence', 'outer'] as const) assert.ok(!(key in guild), key);
  });
});

describe('cardFor a figure', () => {
  const { card } = build(({ figures }) => ({
    figures: figures.map((mark) =>
      mark.type === 'quantity' ? { ...mark, figure: { ...mark.figure, approximate: true, counts: 'people', asOf: '2015-02' } } : mark,
    ),
  }));

  it('gives value, what it counts, the date in force, the sentence', () => {
    const figure = card('About 4,000');
    assert.ok(figure.kind === 'figure');
    assert.deepEqual([figure.title, figure.counts, figure.asOf, figure.said], ['≈ 4,000', 'people', 'February 2015', 'The article itself']);
    assert.deepEqual(
      figure.sentence?.highlights.map(({ start, end }) => figure.sentence?.text.slice(start, end)),
      ['About 4,000'],
    );
  });

  it('says who says it', () => {
    const { card: withStatement } = build(({ figures, article }) => {
      const at = article.text.indexOf('Guild said');
      return {
        statements: [
          {
            start: 0,
            end: 1,
            mode: 'indirect',
            quotes: [],
            attribution: 'named',
            sources: [{ kind: 'named', entity: 1, start: at, end: at + 5 }],
          },
        ],
        figures: figures.map((mark) => ({ ...mark, figure: { ...mark.figure, statement: 's1' } })),
      };
    });
    const figure = withStatement('About 4,000');
    assert.ok(figure.kind === 'figure');
    assert.equal(figure.said, 'Said by Kor');
    assert.equal(figure.saidBy[0]?.entity, 'e2');
  });
});

describe('cardFor a date', () => {
  it('gives the interval in words, how it was found, and what happened then', () => {
    const { card } = build(({ article }) => ({
      events: [
        {
          type: 'meeting',
          label: 'Meeting, Kor',
          listed: false,
          status: 'happened',
          mentions: [{ start: article.text.indexOf('met'), end: article.text.indexOf('met') + 3 }],
          actors: [],
          places: [1],
          figures: [],
          when: { interval: '2015-02', precision: 'month', from: 'text' },
        },
      ],
    }));
    const date = card('3 February 2015');
    assert.ok(date.kind === 'date');
    assert.deepEqual([date.title, date.precisionLabel, date.resolved], ['3 February 2015', 'to the day', 'As written']);
    assert.equal(date.distance, '26 days before the article');
    assert.deepEqual(
      date.events.map((event) => event.label),
      ['Meeting, Kor'],
    );
  });

  it('counts a relative date from the published date, or says that there is none', () => {
    const relative = { unit: 'year', offset: -1, anchor: 'published' } as const;
    const dated = build(({ figures }) => ({
      figures: figures.map((mark) => (mark.type === 'date' ? { ...mark, figure: { ...mark.figure, relative } } : mark)),
    }));
    const card = dated.card('3 February 2015');
    assert.ok(card.kind === 'date');
    assert.equal(card.resolved, 'Counted from the published date, 1 March 2015');
    const undated = build(({ figures, article: { published: _, ...article } }) => ({
      article,
      figures: figures.map((mark) => (mark.type === 'date' ? { ...mark, figure: { relative } } : mark)),
    })).card('3 February 2015');
    assert.ok(undated.kind === 'date');
    assert.equal(undated.distance, undefined);
    assert.deepEqual([undated.title, undated.resolved], ['3 February 2015', 'Not resolved: the article has no published date']);
  });
});

describe('cardFor an event', () => {
  const happened = { type: 'meeting', listed: false, status: 'happened', figures: [], places: [1] } as const;
  const { analysis, text } = build(({ article }) => {
    const mention = (word: string) => [{ start: article.text.indexOf(word), end: article.text.indexOf(word) + word.length }];
    return {
      events: [
        {
          ...happened,
          label: 'Talks',
          mentions: mention('talks'),
          actors: [],
          when: { interval: '2015-04', precision: 'month', from: 'in-force' },
        },
        {
          ...happened,
          label: 'Meeting, Kor',
          mentions: mention('met'),
          actors: [{ entity: 0, role: 'agent' }],
          when: { interval: '2015-02-03', precision: 'day', from: 'text' },
        },
      ],
    };
  });

  it('tells who, where, when and the neighbours in time', () => {
    const card = cardForId(analysis, text, 'v2');
    assert.ok(card?.kind === 'event');
    assert.deepEqual([card.title, card.kindLabel, card.statusLabel], ['Meeting, Kor', 'Meeting', 'Happened']);
    assert.deepEqual(
      card.who.map(({ label, role }) => [label, role]),
      [['Ada Moren', 'by']],
    );
    assert.deepEqual(
      card.where.map(({ label }) => label),
      ['Kor'],
    );
    assert.deepEqual(card.when, { label: '3 February 2015', from: 'as the text says', interval: '2015-02-03' });
    assert.equal(card.before, undefined);
    assert.equal(card.after?.label, 'Talks');
  });

  it('leaves out what only a later time knows of its end', () => {
    const war = (from: 'lexicon' | 'text', interval: string) => {
      const { analysis: built, text: words } = build(({ article }) => ({
        events: [
          {
            ...happened,
            type: 'war',
            label: 'War',
            actors: [],
            mentions: [{ start: article.text.indexOf('talks'), end: article.text.indexOf('talks') + 5 }],
            when: { interval, precision: 'month', from },
          },
        ],
      }));
      const card = cardForId(built, words, 'v1');
      return card?.kind === 'event' && card.when?.label;
    };
    assert.equal(war('lexicon', '2011-03/2024-12'), 'since March 2011');
    assert.equal(war('text', '2011-03/2024-12'), 'March 2011 to December 2024');
    assert.equal(war('lexicon', '2011-03/2014-12'), 'March 2011 to December 2014');
    assert.equal(war('lexicon', '2016-03/2024-12'), 'March 2016 to December 2024');
  });

  it('is nothing for an unknown id', () => assert.equal(cardForId(analysis, text, 'v99'), undefined));
  it('refuses an unknown annotation', () => assert.throws(() => cardFor(analysis, text, 999), RangeError));
});

describe('cards on long and odd texts', () => {
  it('cuts a long sentence at words, around the mention', () => {
    const { draft } = draftFrom(
      `${'many words go by '.repeat(60)}before [person Ada] speaks and then ${'more words go by '.repeat(60)}. Again [person Ada].`,
    );
    const card = cardForId(toAnalysis(draft), draft.article.text, 'e1');
    assert.ok(card?.kind === 'entity');
    const [snippet] = card.snippets;
    assert.ok(snippet && snippet.text.length < 200);
    assert.match(snippet.text, /^… \w.*\bAda\b.* …$/);
    assert.deepEqual(
      snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end)),
      ['Ada'],
    );
  });

  it('leads from the inner mark to the outer', () => {
    const { draft } = draftFrom('The [organization [state Velian] Army] left.');
    const analysis = toAnalysis(draft);
    assert.deepEqual(cardFor(analysis, draft.article.text, 1).outer, { annotation: 0, title: 'Velian Army' });
  });
});
