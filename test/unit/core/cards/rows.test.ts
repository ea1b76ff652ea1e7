import assert from 'node:assert/strict';
import { toAnalysis } from '../../../../src/core/analysis';
import { actorsOf } from '../../../../src/core/cards/actorsOf';
import { eventsInOrder } from '../../../../src/core/cards/eventsInOrder';
import { figuresByNoun } from '../../../../src/core/cards/figuresByNoun';
import { outline } from '../../../../src/core/cards/outline';
import { placesOf } from '../../../../src/core/cards/placesOf';
import { type Row, rowInSight, sortRows, ungrouped } from '../../../../src/core/cards/row';
import type { EventDraft } from '../../../../src/core/draft';
import { draftFrom } from '../draftFrom';

const { draft } = draftFrom(
  `[state Velia] sent [person Ada Moren] to [place Kor]. [person Bo Lund] stayed in [place=Velia Velia]. [person=Bo_Lund Lund] counted [quantity=12 12] ships,
[quantity=3 three] of them new, in [date=2014 2014]. A [percent=5 5%] rise followed. [group Sailors] left.`,
);

const event = (label: string, start: number, interval?: string): EventDraft => ({
  type: 'meeting',
  label,
  listed: false,
  status: 'planned',
  mentions: [{ start, end: start + 1 }],
  actors: [{ entity: 0, role: 'agent' }],
  places: [2],
  figures: [0],
  ...(interval !== undefined && { when: { interval, precision: 'year', from: 'text' } as const }),
});

const analysis = toAnalysis({
  ...draft,
  figures: draft.figures.map((mark) => (mark.type === 'quantity' ? { ...mark, figure: { ...mark.figure, counts: 'ships' } } : mark)),
  events: [
    event('undated later', 50),
    event('long', 1, '2013/2016'),
    event('undated', 20),
    event('year', 2, '2013'),
    event('old', 9, '199X'),
  ],
});
const labels = (rows: readonly Row[]): unknown[] =>
  rows.map((row) => (row.children.length ? [row.label, labels(row.children)] : row.label));

describe('actorsOf', () => {
  it('groups actors by kind, each with its mentions and events', () => {
    const groups = actorsOf(analysis);
    assert.deepEqual(
      groups.map((group) => [group.label, group.count, group.children.map((row) => [row.label, row.count])]),
      [
        [
          'People',
          2,
          [
            ['Ada Moren', 1],
            ['Bo Lund', 2],
          ],
        ],
        ['States', 1, [['Velia', 2]]],
        ['Groups', 1, [['Sailors', 1]]],
      ],
    );
    const velia = groups[1]?.children[0];
    assert.equal(velia?.children.length, 5);
    assert.equal(velia?.children[1]?.description, 'by · 2013 to 2016');
  });

  it('lists a state that mostly locates with the mentions in which it acts, and a town never', () => {
    const { draft: often } = draftFrom(
      '[place=Velia Velia] is cold. It rains in [place=Velia Velia]. [person Ada Moren] left [place Kor]. [state=Velia Velia] paid.',
    );
    const mostly = {
      ...often,
      entities: often.entities.map((entity) => (entity.name === 'Velia' ? { ...entity, type: 'place' as const } : entity)),
    };
    assert.deepEqual(labels(actorsOf(toAnalysis(mostly))), [
      ['People', ['Ada Moren']],
      ['States', ['Velia']],
    ]);
    assert.equal(actorsOf(toAnalysis(mostly))[1]?.children[0]?.count, 1);
  });

  it('has unique ids', () => {
    const ids: string[] = [];
    const collect = (row: Row): void => {
      ids.push(row.id);
      row.children.forEach(collect);
    };
    actorsOf(analysis).forEach(collect);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('eventsInOrder', () => {
  it('sorts by time, the longer first, the undated last in reading order', () => {
    assert.deepEqual(
      eventsInOrder(analysis).map((row) => row.label),
      ['old', 'long', 'year', 'undated', 'undated later'],
    );
  });

  it('opens to who, where, when and figures', () => {
    const [row] = eventsInOrder(analysis);
    assert.equal(row?.description, 'the 1990s · planned');
    assert.deepEqual(
      row?.children.map((child) => [child.label, child.description]),
      [
        ['Velia', 'by'],
        ['Kor', 'where'],
        ['the 1990s', 'as the text says'],
        ['12 ships', undefined],
      ],
    );
  });

  it('opens to its mentions with their sentences where the text is given', () => {
    const [row] = eventsInOrder(analysis, draft.article.text);
    assert.deepEqual(
      row?.children.filter(({ kind }) => kind === 'mention').map(({ label, ranges }) => [label, ranges]),
      [['Velia sent Ada Moren to Kor.', [{ start: 9, end: 10 }]]],
    );
  });
});

describe('the row of what is in sight', () => {
  const rows = ungrouped(actorsOf(analysis));
  const named = (from: number, to: number, selected?: string) =>
    rowInSight(
      rows,
      rows.find(({ label }) => label === selected),
      from,
      to,
    )?.label;

  it('is the one that is mentioned next', () => {
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['Ada Moren', 'Bo Lund', 'Velia', 'Sailors'],
    );
    assert.equal(named(0, 400), 'Velia');
    assert.equal(named(1, 400), 'Ada Moren');
  });

  it('stays the selected one as long as that is in sight', () => {
    assert.equal(named(1, 400, 'Bo Lund'), 'Bo Lund');
    assert.equal(named(1, 20, 'Bo Lund'), 'Ada Moren');
  });

  it('is none where nothing is mentioned', () => {
    assert.equal(named(300, 400), undefined);
    assert.equal(named(1, 2), undefined);
  });
});

describe('placesOf', () => {
  it('lists places, and states only where they locate', () => {
    assert.deepEqual(
      placesOf(analysis).map((row) => [row.label, row.count]),
      [
        ['Kor', 1],
        ['Velia', 1],
      ],
    );
  });
});

describe('figuresByNoun', () => {
  it('groups by the counted noun, dates last', () => {
    assert.deepEqual(labels(figuresByNoun(analysis)), [
      ['ships', ['12', '3']],
      ['Percentages', ['5%']],
      ['Dates', ['2014']],
    ]);
  });
});

describe('sortRows', () => {
  it('sorts within groups', () => {
    const people = (order: 'appearance' | 'count' | 'name') => sortRows(actorsOf(analysis), order)[0]?.children.map((row) => row.label);
    assert.deepEqual(people('appearance'), ['Ada Moren', 'Bo Lund']);
    assert.deepEqual(people('count'), ['Bo Lund', 'Ada Moren']);
    assert.deepEqual(
      sortRows(placesOf(analysis), 'name').map((row) => row.label),
      ['Kor', 'Velia'],
    );
  });
});

describe('outline', () => {
  it('nests headings by level and gives each its extent', () => {
    const text = 'Title\n\nOne\n\nbody\n\nOne a\n\nTwo';
    const block = (kind: 'title' | 'heading' | 'paragraph', words: string, level?: number) => {
      const start = text.lastIndexOf(words === 'One' ? 'One\n\nb' : words);
      return { kind, start, end: start + words.length, ...(level !== undefined && { level }) };
    };
    const blocks = [
      block('title', 'Title'),
      block('heading', 'One', 2),
      block('paragraph', 'body'),
      block('heading', 'One a', 3),
      block('heading', 'Two', 2),
    ];
    const rows = outline({ blocks, language: 'en', words: 6 }, text);
    assert.deepEqual(labels(rows), [['Title', [['One', ['One a']], 'Two']]]);
    assert.deepEqual(
      rows[0]?.children.map((row) => text.slice(row.extent.start, row.extent.end)),
      ['One\n\nbody\n\nOne a\n\n', 'Two'],
    );
    assert.deepEqual(outline({ blocks: [], language: 'en', words: 0 }, ''), []);
  });
});
