import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadNameModel } from '../../../src/core/names/model/modelFile';
import { createEngine } from '../../../src/engine/createEngine';
import { loadLexicon } from '../../../src/lexicon/load';
import { parseFixtureLines } from '../../fixture/fixtureLines';

const engine = createEngine({
  lexicon: loadLexicon(readFileSync('dist/lexicon.bin')),
  nameModel: loadNameModel(readFileSync('dist/names.model.bin')),
});

const readCases = (name: string) => parseFixtureLines(readFileSync(`test/fixture/lexicon/${name}.txt`, 'utf8'));

/** Listed names and the entries behind them, as `text = entry`. */
function linked(text: string): string[] {
  const { annotations, entities } = engine.annotate(text);
  const entries = new Map(entities.map(({ id, entry }) => [id, entry]));
  return annotations.flatMap((mark) => {
    const entry = mark.kind === 'entity' ? entries.get(mark.entity) : undefined;
    return mark.kind === 'entity' && entry !== undefined ? [`${mark.text} = ${entry}`] : [];
  });
}

describe('clubs, competitions and grounds', () => {
  const cases = readCases('sport');

  it('are tried by the dozen', () => assert.ok(cases.length >= 80));

  for (const { title, text, marks } of cases) {
    it(`are known in their sport: ${title}`, () => {
      const found = linked(text);
      assert.ok(marks.length > 0);
      assert.deepEqual(
        marks.map((mark) => `${mark.text} = ${mark.value}`).filter((mark) => !found.includes(mark)),
        [],
        found.join('; '),
      );
    });
  }
});
