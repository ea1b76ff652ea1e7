import assert from 'node:assert/strict';
import { reachOf } from '../../../../src/core/cards/reach';
import { createEngine } from '../../../../src/engine/createEngine';
import { lexiconOf } from '../../../../src/lexicon/buildLexicon';

const norland = { id: 'norland', type: 'state', name: 'Norland', description: 'A state.' };
const kell = { id: 'kell', type: 'person', name: 'Boris Kell', description: 'A sailor.' };
const text = 'The ship of Boris Kell left Norland. In Norland nobody saw Boris Kell, nor 40 crates.';
const read = (rows: readonly object[]) => createEngine({ lexicon: lexiconOf(rows) }).read(text).analysis;

describe('the reach of a change', () => {
  it('is nothing where nothing changes, whatever the ids', () => {
    assert.deepEqual(reachOf(read([norland]), read([norland])), { marked: 0, gone: 0, changed: 0 });
  });

  it('counts the marks that come and that go', () => {
    assert.deepEqual(reachOf(read([]), read([norland])).gone, 0);
    const named = [
      norland,
      { id: 'crates', type: 'product', name: 'crates', description: 'Boxes.', forms: [{ form: 'crates', case: 'any' }] },
    ];
    assert.deepEqual(reachOf(read([norland]), read(named)), { marked: 1, gone: 0, changed: 0 });
    assert.deepEqual(reachOf(read(named), read([norland])), { marked: 0, gone: 1, changed: 0 });
  });

  it('counts the marks that mean something else: now listed, or described anew', () => {
    assert.deepEqual(reachOf(read([norland]), read([norland, kell])), { marked: 2, gone: 0, changed: 2 });
    assert.deepEqual(reachOf(read([norland]), read([{ ...norland, description: 'A land.' }])), { marked: 2, gone: 0, changed: 2 });
  });
});
