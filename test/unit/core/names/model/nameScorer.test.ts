import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { annotate } from '../../../../../src/core/annotate';
import { emptyLexicon } from '../../../../../src/core/lexicon';
import { loadNameModel } from '../../../../../src/core/names/model/modelFile';
import { nameClasses } from '../../../../../src/core/names/model/nameClasses';
import { NameModel } from '../../../../../src/core/names/model/nameModel';

const text = 'The court freed Tarvek and his brother. Reports from Ostwen were quiet.';
const article = { text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }], language: 'en', words: 11 };

const typesWith = (nameModel: NameModel | undefined): string[] =>
  annotate(article, emptyLexicon, { nameModel }).annotations.map((mark) => `${mark.type} ${mark.text}`);

/** A model that says one class of everything. */
const modelOf = (name: (typeof nameClasses)[number]): NameModel =>
  new NameModel(
    Int8Array.from({ length: 256 * nameClasses.length }, (_, index) => (nameClasses[index % nameClasses.length] === name ? 127 : 0)),
  );

describe('the name model', () => {
  const unlisted = (marks: readonly string[]): string[] => marks.filter((mark) => /Tarvek|Ostwen/.test(mark));

  for (const type of ['person', 'organization', 'place'] as const) {
    it(`settles the type of names that the rules know little of: ${type}`, () => {
      assert.deepEqual(unlisted(typesWith(modelOf(type))), [`${type} Tarvek`, `${type} Ostwen`]);
    });
  }

  it('does not change which names are found', () => {
    const bare = (marks: readonly string[]): string[] => unlisted(marks).map((mark) => mark.slice(mark.indexOf(' ') + 1));
    assert.deepEqual(bare(typesWith(modelOf('place'))), bare(typesWith(undefined)));
    assert.equal(unlisted(typesWith(undefined)).length, 2);
  });

  it('comes with weights that read the words around a name', () => {
    const bundled = loadNameModel(readFileSync('data/names.model.bin'));
    assert.deepEqual(unlisted(typesWith(bundled)), ['person Tarvek', 'place Ostwen']);
  });
});
