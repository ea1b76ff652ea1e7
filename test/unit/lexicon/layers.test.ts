import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { emptyLexicon, type Lexicon } from '../../../src/core/lexicon';
import type { LexiconLayer } from '../../../src/core/model';
import { lexiconOf } from '../../../src/lexicon/buildLexicon';
import { layerLexicons } from '../../../src/lexicon/layers';
import type { RowLayer } from '../../../src/lexicon/mergeLayers';
import { readReaderLexicon } from '../../../src/lexicon/readerLexicon';
import { formsOf, found } from './walk';

const bundled = lexiconOf([
  {
    id: 'freedonia',
    type: 'state',
    name: 'Freedonia',
    adjective: ['Freedonian'],
    forms: ['Republic of Freedonia', { form: 'Glass House', kind: 'metonym' }],
    description: 'Country.',
    roles: [{ title: 'Host', from: '1933' }],
  },
  { id: 'glass', type: 'product', name: 'Glass Cup', forms: [{ form: 'Glass House', the: true }], description: 'A cup.' },
]);

function layer(name: LexiconLayer, content: object, below: Lexicon = bundled): RowLayer {
  const { rows, mutedForms, problems } = readReaderLexicon('x.lexicon.json', JSON.stringify(content), (id) => below.indexOf(id) >= 0);
  assert.deepEqual(problems, []);
  return { layer: name, rows, mutedForms };
}

const ulm = { id: 'ulm', type: 'place', name: 'Ulm', description: 'Town.' };
const entryOf = (lexicon: Lexicon, id: string) => lexicon.entry(lexicon.indexOf(id));

describe('layers of lexicons', () => {
  it('cost nothing where there is one', () => {
    assert.equal(layerLexicons(bundled, []), bundled);
    assert.equal(layerLexicons(bundled, [layer('user', { entries: [] })]), bundled);
  });

  it('add entries and keep the others', () => {
    const both = layerLexicons(bundled, [layer('user', { entries: [{ ...ulm, forms: ['Republic of Ulm', 'Ulm on Sea'] }] })]);
    assert.equal(both.entryCount, 3);
    for (const text of ['Ulm', 'Republic of Ulm', 'Ulm on Sea']) assert.deepEqual(found(both, text), ['ulm'], text);
    for (const text of ['Freedonia', 'Republic of Freedonia', 'Freedonian']) assert.deepEqual(found(both, text), ['freedonia'], text);
    for (const text of ['Republic', 'Republic of', 'Ulm of Freedonia', 'Republic Ulm', 'Sea'])
      assert.deepEqual(formsOf(both, text), [], text);
    assert.deepEqual([entryOf(both, 'ulm').layer, entryOf(both, 'freedonia').layer], ['user', 'bundled']);
    assert.equal(both.indexOf('nowhere'), -1);
  });

  it('add forms to an entry and replace the fields they give', () => {
    const change = { id: 'freedonia', type: 'place', name: 'Freedonia', description: 'A land on film.', forms: ['FRD'] };
    const both = layerLexicons(bundled, [layer('workspace', { entries: [change] })]);
    assert.equal(both.entryCount, 2);
    assert.deepEqual(entryOf(both, 'freedonia'), {
      id: 'freedonia',
      type: 'place',
      name: 'Freedonia',
      description: 'A land on film.',
      roles: [{ title: 'Host', from: '1933' }],
      relations: [],
      source: 'Your workspace lexicon',
      licence: 'Your own',
      layer: 'workspace',
    });
    for (const text of ['Freedonia', 'FRD', 'Freedonian', 'Republic of Freedonia']) {
      assert.deepEqual(
        formsOf(both, text).map((form) => [form.entry, form.type]),
        [[bundled.indexOf('freedonia'), 'place']],
        text,
      );
    }
  });

  it('keep the source of a description that stays', () => {
    const both = layerLexicons(bundled, [layer('user', { entries: [{ id: 'freedonia', forms: ['FRD'], subtype: 'film' }] })]);
    const { description, source, subtype, type } = entryOf(both, 'freedonia');
    assert.deepEqual([description, source, subtype, type], ['Country.', 'Lectern', 'film', 'state']);
    assert.equal(formsOf(both, 'FRD')[0]?.type, 'state');
  });

  it('put the later layer first, and its rule for a form in place of the earlier', () => {
    const change = { id: 'freedonia', forms: [{ form: 'Glass House', kind: 'metonym', context: ['president'] }] };
    const both = layerLexicons(bundled, [
      layer('user', { entries: [change, { ...ulm, forms: [{ form: 'Glass House', needs: 'name' }] }] }),
    ]);
    assert.deepEqual(
      formsOf(both, 'Glass House').map((form) => [both.entry(form.entry).id, form.context.length]),
      [
        ['ulm', 0],
        ['freedonia', 1],
        ['glass', 0],
      ],
    );
  });

  it('mute forms and entries of the layers below, not their own', () => {
    const user = layer('user', { mute: ['glass house', 'Ulm'], entries: [{ ...ulm, forms: ['Glass House', 'Ulm on Sea'] }] });
    const one = layerLexicons(bundled, [user]);
    assert.deepEqual(found(one, 'Glass House'), ['ulm']);
    assert.deepEqual(found(one, 'Ulm'), ['ulm']);
    const two = layerLexicons(bundled, [
      user,
      layer('workspace', { mute: ['Ulm'], entries: [{ id: 'freedonia', mute: true, forms: ['FRD'] }] }, one),
    ]);
    assert.deepEqual(found(two, 'Ulm'), []);
    assert.deepEqual(found(two, 'Ulm on Sea'), ['ulm']);
    for (const text of ['Freedonia', 'Freedonian', 'Republic of Freedonia']) assert.deepEqual(found(two, text), [], text);
    assert.deepEqual(found(two, 'FRD'), ['freedonia']);
    assert.equal(entryOf(two, 'freedonia').name, 'Freedonia');
  });

  it('take a form from one entry and leave it to the others', () => {
    const denied = layer('user', { entries: [{ id: 'freedonia', not: ['Glass House'], forms: ['FRD'] }] });
    const one = layerLexicons(bundled, [denied]);
    assert.deepEqual(found(one, 'Glass House'), ['glass']);
    assert.deepEqual(found(one, 'Freedonia'), ['freedonia']);
    const two = layerLexicons(bundled, [denied, layer('workspace', { entries: [{ id: 'freedonia', not: 'FRD' }] }, one)]);
    assert.deepEqual(found(two, 'FRD'), []);
    const back = layerLexicons(bundled, [denied, layer('workspace', { entries: [{ id: 'freedonia', forms: ['Glass House'] }] }, one)]);
    assert.deepEqual(found(back, 'Glass House'), ['freedonia', 'glass']);
  });

  it('go on in the third where the second ends', () => {
    const user = layer('user', { entries: [ulm] });
    const one = layerLexicons(bundled, [user]);
    const workspace = layer('workspace', { entries: [{ id: 'ulm', forms: ['Old Ulm'], description: 'Old town.' }] }, one);
    const two = layerLexicons(bundled, [user, workspace]);
    assert.deepEqual([found(two, 'Ulm'), found(two, 'Old Ulm')], [['ulm'], ['ulm']]);
    const { layer: from, description, type } = entryOf(two, 'ulm');
    assert.deepEqual([from, description, type], ['workspace', 'Old town.', 'place']);
  });

  it('need no lexicon below, and leave out what extends nothing', () => {
    const lexicon = layerLexicons(emptyLexicon, [
      layer('user', { entries: [ulm] }, emptyLexicon),
      layer('workspace', { entries: [{ id: 'freedonia', forms: ['FRD'] }] }, bundled),
    ]);
    assert.deepEqual(found(lexicon, 'Ulm'), ['ulm']);
    assert.deepEqual(found(lexicon, 'FRD'), []);
    assert.equal(lexicon.entryCount, 1);
  });

  it('find what one lexicon of all rows finds', () => {
    const name = fc
      .array(fc.constantFrom('North', 'Sea', 'of', 'New', 'Town', '2018'), { minLength: 1, maxLength: 4 })
      .map((words) => `Form ${words.join(' ')}`);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), fc.nat(12), fc.array(name, { maxLength: 10 }), (names, cut, others) => {
        const rows = names.map((text, index) => ({ id: `e${index}`, type: 'place', name: text, description: 'Text.' }));
        const lower = lexiconOf(rows.slice(0, cut));
        const both = layerLexicons(lower, [layer('user', { entries: rows.slice(cut) }, lower)]);
        const one = lexiconOf(rows);
        assert.equal(both.entryCount, one.entryCount);
        for (const text of [...names, ...others]) assert.deepEqual(found(both, text), found(one, text), text);
      }),
      { numRuns: 40 },
    );
  });
});
