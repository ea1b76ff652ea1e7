import assert from 'node:assert/strict';
import { emptyLexicon } from '../../../src/core/lexicon';
import { createEngine } from '../../../src/engine/createEngine';
import { previewReading } from '../../../src/engine/previewReading';

const paragraph = (number: number): string =>
  `On 3 May 2018 the harbour took ${number + 2} ships and paid $4 million for them, which was ${'rather '.repeat(12)}more than in 2017.`;
const source = ['A title of some words', ...Array.from({ length: 400 }, (_, number) => paragraph(number))].join('\n\n');
const parts = { lexicon: emptyLexicon };

describe('previewReading', () => {
  for (const block of [0, 3, 200, 400, 9999]) {
    it(`annotates what stands around block ${block} as the whole article does`, () => {
      const preview = previewReading(source, 'text', parts, block);
      const { parsed, analysis } = createEngine(parts).read(source);
      assert.deepEqual(preview.parsed.article.blocks, parsed.article.blocks);
      // When the article can have been published the dates of the whole say.
      const { publishedBounds: _, ...article } = analysis.article;
      assert.deepEqual(preview.analysis.article, article);
      const last = Math.min(block, parsed.article.blocks.length - 1);
      assert.ok(preview.from <= last && preview.to > last);
      const start = parsed.article.blocks[preview.from]?.start ?? 0;
      const end = parsed.article.blocks[preview.to - 1]?.end ?? 0;
      assert.ok(end - start < 12_000, `${end - start}`);
      const places = (all: typeof analysis) =>
        all.annotations.filter((one) => one.start >= start && one.end <= end).map((one) => [one.start, one.end, one.type]);
      assert.ok(places(preview.analysis).length > 5);
      assert.deepEqual(places(preview.analysis), places(analysis));
      assert.equal(preview.analysis.annotations.length, places(analysis).length);
    });
  }

  it('takes an article that is short, empty or one block long', () => {
    for (const short of ['', '\n\n', 'One line.', 'word '.repeat(9000)]) {
      const { from, to, parsed } = previewReading(short, 'text', parts, 0);
      assert.deepEqual([from, to], [0, parsed.article.blocks.length]);
    }
  });
});
