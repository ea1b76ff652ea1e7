import assert from 'node:assert/strict';
import { sentencesAbout } from '../../../../src/core/cards/sentencesAbout';
import { readMarkedArticle } from '../../../fixture/articleWithMarks';

const { text, analysis } = readMarkedArticle(`
# [person Ada Moren] speaks
[person Ada Moren] came. The hall was full. They cheered [person Ada Moren|Moren]!
Nobody left.
- Outside it rained on [person Ada Moren|Moren], and [person Ilse Varn] waited.
`);

const idOf = (name: string): string => analysis.entities.find((entity) => entity.name === name)?.id ?? '';
const about = (name: string) =>
  [...sentencesAbout(analysis, text, idOf(name))].map(([block, { kept, faded }]) => ({
    block,
    kept: kept.map(({ start, end }) => text.slice(start, end)),
    faded: faded.map(({ start, end }) => text.slice(start, end)),
  }));

describe('sentencesAbout', () => {
  it('tells the sentences that mention a name from those that do not, in the blocks that mention it', () => {
    assert.deepEqual(about('Ada Moren'), [
      { block: 1, kept: ['Ada Moren came.', 'They cheered Moren!'], faded: ['The hall was full.'] },
      { block: 3, kept: ['Outside it rained on Moren, and Ilse Varn waited.'], faded: [] },
    ]);
  });

  it('takes titles and headings for no sentence, and knows nothing of what is not there', () => {
    assert.deepEqual(
      about('Ilse Varn').map(({ block }) => block),
      [3],
    );
    assert.deepEqual(about('Nobody'), []);
  });
});
