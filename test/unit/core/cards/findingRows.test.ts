import assert from 'node:assert/strict';
import { cardForId } from '../../../../src/core/cards/cardFor';
import { findingRows } from '../../../../src/core/cards/findingRows';
import { emptyLexicon } from '../../../../src/core/lexicon';
import { createEngine } from '../../../../src/engine/createEngine';

const read = (source: string) => createEngine({ lexicon: emptyLexicon }).read(source);

describe('findingRows', () => {
  it('says the sum and leads to every figure in it', () => {
    const { parsed, analysis } = read('The crew numbered 12 people: 5 men, 4 women and 2 children.');
    const { text } = parsed.article;
    const [group] = findingRows(analysis, text);
    assert.equal(group?.label, 'Does not add up');
    assert.deepEqual(
      group?.children.map(({ label, description, ranges }) => [label, description, ranges.map(({ start, end }) => text.slice(start, end))]),
      [['5 + 4 + 2 = 11, not 12', 'the parts do not make the whole', ['12', '5', '4', '2']]],
    );
  });

  it('is not there where all adds up', () => {
    const { parsed, analysis } = read('The crew numbered 12 people: 5 men, 4 women and 3 children.');
    assert.deepEqual(findingRows(analysis, parsed.article.text), []);
  });

  it('stands on the cards of the figures concerned and of no other', () => {
    const { parsed, analysis } = read('The crew numbered 12 people: 5 men, 4 women and 2 children. They sailed 300 miles.');
    const findingsOn = (value: number) => {
      const figure = analysis.figures.find((each) => each.value === value);
      const card = figure && cardForId(analysis, parsed.article.text, figure.id);
      return card?.kind === 'figure' ? card.findings : undefined;
    };
    assert.deepEqual(findingsOn(5), ['5 + 4 + 2 = 11, not 12']);
    assert.deepEqual(findingsOn(300), []);
  });
});
