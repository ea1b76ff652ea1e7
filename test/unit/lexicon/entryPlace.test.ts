import assert from 'node:assert/strict';
import { entryPlace } from '../../../src/lexicon/entryPlace';

const text = `{
  // mine
  "entries": [
    { "id": "ulm", "type": "place", "name": "Ulm", "description": "Town." },
    { "id": "ulm-2", "name": "{ \\"id\\": \\"bonn\\" }" },
  ],
  "mute": ["bonn"]
}`;

describe('the place of an entry', () => {
  it('is where the object with its id stands', () => {
    for (const id of ['ulm', 'ulm-2']) {
      const place = entryPlace(text, id);
      assert.ok(place);
      assert.match(text.slice(place.start, place.end), new RegExp(`^\\{ "id": "${id}",.*\\}$`));
    }
  });

  for (const other of ['bonn', 'Ulm', '', 'mute']) {
    it(`is nowhere for ${JSON.stringify(other)}`, () => assert.equal(entryPlace(text, other), undefined));
  }

  for (const broken of ['', 'no JSON', '[]', '{}', '{ "entries": { "id": "ulm" } }', '{ "entries": ["ulm", null, 3] }']) {
    it(`is nowhere in ${JSON.stringify(broken)}`, () => assert.equal(entryPlace(broken, 'ulm'), undefined));
  }
});
