import assert from 'node:assert/strict';
import { cardFor } from '../../../src/core/cards/cardFor';
import { cardText } from '../../../src/webview/cardText';
import { readMarkedArticle } from '../../fixture/articleWithMarks';

describe('cardText', () => {
  it('says what it is, what is known and where that comes from', () => {
    const facts = { Ada: { description: 'Keeper of tides.', sources: ['Lectern'], licence: 'CC0-1.0' } };
    const { analysis, text } = readMarkedArticle('[person Ada] came.', facts);
    assert.equal(cardText(cardFor(analysis, text, 0)), 'Ada (Person)\nKeeper of tides.\nLectern (CC0-1.0)');
  });

  it('gives a figure with its sentence', () => {
    const { analysis, text } = readMarkedArticle('It cost [money $5] then.');
    assert.match(cardText(cardFor(analysis, text, 0)), /It cost \$5 then\./);
  });
});
