import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine } from '../../../src/engine/createEngine';
import { loadLexicon } from '../../../src/lexicon/load';
import { parseFixtureLines } from '../../fixture/fixtureLines';

const engine = createEngine({ lexicon: loadLexicon(readFileSync('dist/lexicon.bin')) });
const cases = parseFixtureLines(readFileSync('test/fixture/lexicon/negatives.txt', 'utf8'));

/** What the bundled lexicon marks in a text, as `type text`. */
function listedIn(text: string): string[] {
  const { annotations, entities } = engine.annotate(text);
  const listed = new Set(entities.filter(({ entry }) => entry !== undefined).map(({ id }) => id));
  return annotations.flatMap((mark) =>
    mark.kind === 'entity' && listed.has(mark.entity) && mark.rule !== 'discovered' ? [`${mark.type} ${mark.text}`] : [],
  );
}

describe('the bundled lexicon', () => {
  it('is tried on many ordinary sentences', () => assert.ok(cases.length >= 300));

  it('does mark names', () => assert.deepEqual(listedIn('Turkey has warned Armenia.'), ['state Turkey', 'state Armenia']));

  for (const { title, text, marks } of cases) {
    it(`marks no ordinary word: ${title}`, () =>
      assert.deepEqual(
        listedIn(text),
        marks.map((mark) => `${mark.label} ${mark.text}`),
      ));
  }
});
