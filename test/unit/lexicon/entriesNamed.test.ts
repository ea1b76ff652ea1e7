import assert from 'node:assert/strict';
import { lexiconOf } from '../../../src/lexicon/buildLexicon';
import { entriesNamed } from '../../../src/lexicon/entriesNamed';

const lexicon = lexiconOf([
  { id: 'norland', type: 'state', name: 'Norland', forms: ['Republic of Norland'], description: 'A state.' },
  { id: 'norland-club', type: 'organization', name: 'Norland Club', forms: [{ form: 'Norland', needs: 'name' }], description: 'A club.' },
]);
const ids = (text: string) =>
  entriesNamed(lexicon, text)
    .map(({ id }) => id)
    .sort();

describe('entries by a spelling', () => {
  it('are all that have it, in any case', () => {
    assert.deepEqual(ids('norland'), ['norland', 'norland-club']);
    assert.deepEqual(ids('Republic of NORLAND'), ['norland']);
  });

  it('are none for a part of a name, for other words and for nothing', () => {
    for (const text of ['Republic', 'Republic of', 'Sudland', '', '  ', '“”']) assert.deepEqual(ids(text), [], text);
  });
});
