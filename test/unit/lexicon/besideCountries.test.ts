import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadNameModel } from '../../../src/core/names/model/modelFile';
import { createEngine } from '../../../src/engine/createEngine';
import { loadLexicon } from '../../../src/lexicon/load';

/** Names half the world, so that tentative entries have something related in reach. */
const preface =
  'Officials of the United States, the United Kingdom, France, Spain, Germany, Italy, Poland, Russia, China, Japan, India, Mexico, Brazil, Peru, Argentina, Colombia, Canada, Australia, Texas, California, Florida, Ohio and Virginia agreed.';

const engine = createEngine({
  lexicon: loadLexicon(readFileSync('dist/lexicon.bin')),
  nameModel: loadNameModel(readFileSync('dist/names.model.bin')),
});

/** Listed names from an offset on, as `text = entry`. */
function listed(text: string, from: number): string[] {
  const { annotations, entities } = engine.annotate(text);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return annotations.flatMap((mark) => {
    const entry = mark.kind === 'entity' && mark.start >= from ? byId.get(mark.entity)?.entry : undefined;
    return entry === undefined ? [] : [`${mark.text} = ${entry}`];
  });
}

describe('the lexicon with all that is imported', () => {
  const sentences = readFileSync('test/fixture/lexicon/besideCountries.txt', 'utf8').trimEnd().split('\n');

  it('lights nothing in hundreds of sentences full of traps, alone or beside names of countries', () => {
    assert.ok(sentences.length >= 200);
    const found = sentences.flatMap((sentence) => {
      const marks = [...listed(sentence, 0), ...listed(`${preface}\n\n${sentence}`, preface.length)];
      return marks.map((mark) => `${sentence} ${mark}`);
    });
    assert.deepEqual(found, []);
  });

  it('knows small towns beside their countries, people of the past and airports', () => {
    const text =
      'Rain in Nigeria cut the roads to Gusau and Potiskum. In Springfield, Illinois, people honour Abraham Lincoln. Flights from Heathrow Airport are late.';
    assert.deepEqual(
      listed(text, 0).filter((mark) => !/^(?:Nigeria|Illinois) /.test(mark)),
      [
        'Gusau = gusau-ng',
        'Potiskum = potiskum-ng',
        'Springfield = springfield-us-3',
        'Abraham Lincoln = wordnet-abraham-lincoln',
        'Heathrow Airport = heathrow',
      ],
    );
  });

  it('names the source and the licence of what is imported', () => {
    const { entities } = engine.annotate('Rain in Nigeria cut the roads to Gusau.');
    const town = entities.find(({ entry }) => entry === 'gusau-ng');
    assert.deepEqual([town?.description, town?.sources], ['City in Nigeria, about 230,000 inhabitants.', ['GeoNames, changed']]);
  });
});
