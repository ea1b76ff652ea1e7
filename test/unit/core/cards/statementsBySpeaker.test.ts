import assert from 'node:assert/strict';
import { claimCounts, claimWords, statementsBySpeaker } from '../../../../src/core/cards/statementsBySpeaker';
import { emptyLexicon } from '../../../../src/core/lexicon';
import { createEngine } from '../../../../src/engine/createEngine';

const read = (source: string) => createEngine({ lexicon: emptyLexicon }).read(source);

const article = `The harbour

The mayor, Ada Moren, said that the ships were late. “They were never early,” she added.

Two officials said the pier would close. According to a report by auditors, it had cost too much. The fault has been attributed to the weather.

Captain Bo Lund warned that winter was near.`;

describe('statementsBySpeaker', () => {
  const { parsed, analysis } = read(article);
  const rows = statementsBySpeaker(analysis, parsed.article.text);

  it('lists named speakers first, the one who says most before the others, then the rest by kind', () => {
    assert.deepEqual(
      rows.map(({ label, description, count }) => [label, description, count]),
      [
        ['Ada Moren', undefined, 2],
        ['Bo Lund', undefined, 1],
        ['Two officials', 'unnamed', 1],
        ['a report by auditors', 'document', 1],
        ['Whose words these are is not said', 'no source', 1],
      ],
    );
  });

  it('leads to each statement', () => {
    assert.deepEqual(
      rows[0]?.children.map(({ label, description }) => [label, description]),
      [
        ['The mayor, Ada Moren, said that the ships were late.', 'reported'],
        ['“They were never early,” she added.', 'quoted'],
      ],
    );
    for (const row of rows) for (const { start, end } of row.ranges) assert.ok(start < end);
  });

  it('counts claims in words', () => {
    assert.equal(claimWords(claimCounts(analysis)), '6 claims: 3 named, 1 unnamed, 1 from documents, 1 without a source');
    assert.equal(claimWords(claimCounts(read('All was calm.').analysis)), 'No claims of others');
  });
});
