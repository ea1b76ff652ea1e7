import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { emptyLexicon } from '../../../../src/core/lexicon';
import { discoverNames } from '../../../../src/core/names/discoverNames';
import { settleOverlaps } from '../../../../src/core/refine/settleOverlaps';
import { parseFixture } from '../../../fixture/marked';
import { marksOf, runSteps } from '../runSteps';

const steps = [discoverNames, settleOverlaps];

describe('discoverNames', () => {
  for (const file of ['found', 'nothing']) {
    for (const { title, text, marks } of parseFixture(readFileSync(`test/fixture/names/${file}.txt`, 'utf8'))) {
      it(title, () =>
        assert.deepEqual(
          marksOf(runSteps(text, emptyLexicon, steps)),
          marks.map((mark) => `${mark.label} ${mark.text}`),
        ),
      );
    }
  }

  it('says so when the article is not in English', () => {
    const draft = runSteps('', emptyLexicon, []);
    const result = discoverNames.run({ ...draft, article: { ...draft.article, language: 'de' } });
    assert.equal(result.warnings?.[0]?.code, 'language-lexicon-only');
  });

  it('keeps names short in a long run of capitals', () => {
    const draft = runSteps('Zorblax '.repeat(20000), emptyLexicon, steps);
    assert.ok(draft.mentions.every((mention) => mention.endToken - mention.firstToken <= 18));
  });
});
