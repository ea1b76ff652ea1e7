import { strict as assert } from 'node:assert';
import { parseMarkedArticle } from '../../accuracy/markedArticle';

describe('marked article', () => {
  it('reads every layer with offsets in the text', () => {
    const { text, published, names, figures, events, statements } = parseMarkedArticle(
      '@published 2018-11-02\n\n{named#stone [person#stone Ada Stone] was [!verdict;target=stone;when=2018-11-01|2018-11 sentenced] for [quantity=4 four] [noun thefts], she said.}\n',
    );
    assert.equal(text, 'Ada Stone was sentenced for four thefts, she said.');
    assert.equal(published, '2018-11-02');
    assert.deepEqual(names, [{ start: 0, end: 9, text: 'Ada Stone', optional: false, types: ['person'], key: 'stone' }]);
    assert.deepEqual(figures, [
      { start: 28, end: 32, text: 'four', optional: false, types: ['quantity'], values: ['4'], noun: { start: 33, end: 39 } },
    ]);
    assert.deepEqual(events, [
      {
        start: 14,
        end: 23,
        text: 'sentenced',
        optional: false,
        types: ['verdict'],
        when: ['2018-11-01', '2018-11'],
        actors: [{ role: 'target', key: 'stone' }],
      },
    ]);
    assert.deepEqual(statements, [{ start: 0, end: 50, text, optional: false, attribution: 'named', speaker: 'stone' }]);
  });

  it('reads nested, optional and doubtful marks', () => {
    const { text, names } = parseMarkedArticle('The [organization|place?#port Port of [place Tallinga]] \\[sic\\]');
    assert.equal(text, 'The Port of Tallinga [sic]');
    assert.deepEqual(
      names.map(({ text, types, optional, key }) => ({ text, types, optional, key })),
      [
        { text: 'Port of Tallinga', types: ['organization', 'place'], optional: true, key: 'port' },
        { text: 'Tallinga', types: ['place'], optional: false, key: 'Tallinga' },
      ],
    );
  });

  for (const broken of ['[person Ada', 'Ada]', '[persn Ada]', '{person Ada}', '[person {named#x Ada] said.}', 'no [noun figure]'])
    it(`refuses ${broken}`, () => assert.throws(() => parseMarkedArticle(broken)));
});
