import { strict as assert } from 'node:assert';
import { findDates } from '../../../../src/core/dates/findDates';
import type { Draft } from '../../../../src/core/draft';
import { findCounted } from '../../../../src/core/figures/findCounted';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { linkFigures } from '../../../../src/core/figures/linkFigures';
import { draftOf } from '../../../fixture/draftOf';

function linked(text: string, change: Partial<Draft> = {}): Draft {
  let draft = draftOf(text, '2018-11-02');
  for (const step of [findDates, findFigures, findCounted]) draft = { ...draft, ...step.run(draft) };
  draft = { ...draft, ...change };
  return { ...draft, ...linkFigures.run(draft) };
}

/** What each figure that is no date is linked to. */
function links(draft: Draft): string[] {
  return draft.figures
    .filter((mark) => mark.type !== 'date')
    .map(({ start, end, figure: { asOf, partOf, statement } }) =>
      [draft.article.text.slice(start, end), asOf, partOf, statement].map((part) => part ?? '-').join(' '),
    );
}

describe('linkFigures', () => {
  it('takes the date before it in the sentence', () => {
    assert.deepEqual(links(linked('In 2014 he won. In February 2017, 4,000 men left, 2018 being far.')), ['4,000 2017-02 - -']);
  });
  it('takes a date behind it in the sentence before one of an earlier sentence', () => {
    assert.deepEqual(links(linked('In 2014 he won. Some 400 men left in 2016.')), ['Some 400 2016 - -']);
  });
  it('takes the last date of the paragraph before, not of one farther back', () => {
    const text = 'He won in 2014.\nSome 400 men left.\nThe rain fell.\nSome 500 women left.';
    assert.deepEqual(links(linked(text)), ['Some 400 2014 - -', 'Some 500 - - -']);
  });
  it('leaves a figure without a date alone', () => {
    assert.deepEqual(links(linked('Some 400 men left.')), ['Some 400 - - -']);
  });
  it('does not take the year of a name', () => {
    const text = 'The 2018 World Cup drew 400 men.';
    const mention = { start: 4, end: 18, firstToken: 1, endToken: 4, type: 'event', rule: 'lexicon', confidence: 1 } as const;
    assert.deepEqual(links(linked(text)), ['400 2018 - -']);
    assert.deepEqual(links(linked(text, { mentions: [mention] })), ['400 - - -']);
  });
  it('does not take an open interval', () => {
    assert.deepEqual(links(linked('Since 2013 some 400 men left.')), ['some 400 - - -']);
  });
  it('points to the statement it stands in', () => {
    const text = 'The sky was blue. Some 400 men left, he said. Then 500 women left.';
    const statement = { start: 18, end: 45, mode: 'indirect', quotes: [], attribution: 'named', sources: [] } as const;
    assert.deepEqual(links(linked(text, { statements: [statement] })), ['Some 400 - - s1', '500 - - -']);
  });
  it('says that a large number is said again, a small one not', () => {
    assert.deepEqual(links(linked('Some 400 men left. The 400 men died.')), ['Some 400 - - -', '400 - f1 -']);
    assert.deepEqual(links(linked('Then two men left. The two men died.')), ['two - - -', 'two - - -']);
  });
  it('makes a share a part of the only figure on the same thing', () => {
    assert.deepEqual(links(linked('There were 400 voters. Two-thirds of voters stayed.')), ['400 - - -', 'Two-thirds - f1 -']);
    assert.deepEqual(links(linked('There were 400 voters and 500 voters. Half of the voters stayed.')), [
      '400 - - -',
      '500 - - -',
      'Half - - -',
    ]);
  });
});
