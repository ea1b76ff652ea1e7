import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { locatorMap } from '../../../src/core/map/locatorMap';
import { mapWords } from '../../../src/core/map/mapWords';
import { readWorldMap } from '../../../src/core/map/worldMap';
import { createEngine } from '../../../src/engine/createEngine';
import { loadLexicon } from '../../../src/lexicon/load';

const lexicon = loadLexicon(readFileSync('dist/lexicon.bin'));
const world = readWorldMap(readFileSync('dist/world.bin'));
const engine = createEngine({ lexicon });

/** What the map of the first place that a text names says. */
function words(text: string): string | undefined {
  const { analysis } = engine.read(text);
  const named = analysis.entities.find(({ place }) => place !== undefined);
  if (!named?.place) return undefined;
  const { at, country } = named.place;
  const map = locatorMap(world, {
    name: named.name,
    spot: [at.longitude, at.latitude],
    ...(country !== undefined && { country }),
  });
  return map && mapWords(named.name, map);
}

describe('listed places on the map', () => {
  const told: readonly (readonly [string, string])[] = [
    ['He was born in Raqqa.', 'Raqqa, in the north of Syria'],
    ['He was born in Aleppo.', 'Aleppo, in the north-west of Syria'],
    ['They met in Geneva.', 'Geneva, in the south-west of Switzerland'],
    ['They met in Istanbul.', 'Istanbul, in the north-west of Turkey'],
    ['They met in Antwerp.', 'Antwerp, in the north of Belgium'],
    ['They met in Sydney.', 'Sydney, in the south-east of Australia'],
    ['They met in Tbilisi.', 'Tbilisi, in the south-east of Georgia'],
    ['They met in Simferopol.', 'Map: Simferopol'],
  ];
  for (const [text, expected] of told) it(expected, () => assert.equal(words(text), expected));

  it('are most cities by hand, and no person or body', () => {
    const ids = [...readFileSync('data/capitals-and-cities.yaml', 'utf8').matchAll(/^- id: (\S+)/gm)].map(([, id]) => id ?? '');
    const located = ids.filter((id) => lexicon.entry(lexicon.indexOf(id)).at);
    assert.ok(ids.length > 500 && located.length > 0.9 * ids.length, `${located.length} of ${ids.length}`);
    for (let number = 0; number < lexicon.entryCount; number += 1) {
      const { type, at, id } = lexicon.entry(number);
      assert.ok(!at || type === 'place' || type === 'state', id);
    }
  });

  it('have an outline for nearly every state', () => {
    const states = Array.from({ length: lexicon.entryCount }, (_, number) => lexicon.entry(number)).filter(
      ({ type, subtype }) => type === 'state' && subtype === 'country',
    );
    const drawn = new Set(world.map(({ entry }) => entry));
    const missing = states.filter(({ id }) => !drawn.has(id)).map(({ id }) => id);
    assert.ok(states.length > 150 && missing.length < 8, missing.join(' '));
    for (const { entry } of world) assert.ok(entry === '' || lexicon.indexOf(entry) >= 0, entry);
  });

  it('stay inside the engine: the public result has no coordinates', () => {
    const result = JSON.stringify(engine.annotate('He was born in Raqqa.'));
    assert.doesNotMatch(result, /latitude|"place":/);
  });
});
