import assert from 'node:assert/strict';
import { createEngine } from '../../../../src/engine/createEngine';
import { lexiconOf } from '../../../../src/lexicon/buildLexicon';
import { layerLexicons } from '../../../../src/lexicon/layers';
import { readReaderLexicon } from '../../../../src/lexicon/readerLexicon';

const bundled = lexiconOf([{ id: 'norland', type: 'state', name: 'Norland', description: 'A state.' }]);
const text = 'The mayor, Ada Moren, met Boris Kell in Norland. Ada Moren said that Norland was late. “It is,” said Boris Kell.';

function marked(own: object): string[] {
  const { rows, mutedForms, problems } = readReaderLexicon('x', JSON.stringify(own), (id) => bundled.indexOf(id) >= 0);
  assert.deepEqual(problems, []);
  const lexicon = layerLexicons(bundled, [{ layer: 'workspace', rows, mutedForms }]);
  const { analysis } = createEngine({ lexicon }).read(text);
  return analysis.annotations.filter(({ kind }) => kind === 'entity').map((annotation) => annotation.text);
}

describe('what a reader mutes', () => {
  it('is marked without that', () => {
    assert.deepEqual(marked({}), ['Ada Moren', 'Boris Kell', 'Norland', 'Ada Moren', 'Norland', 'Boris Kell']);
  });

  it('is marked no more, be it listed or found', () => {
    assert.deepEqual(marked({ mute: ['ada moren'] }), ['Boris Kell', 'Norland', 'Norland', 'Boris Kell']);
    assert.deepEqual(marked({ mute: ['Norland', 'Boris Kell'] }), ['Ada Moren', 'Ada Moren']);
  });

  it('is marked where the same file lists it', () => {
    const entry = { id: 'ada', type: 'person', name: 'Ada Moren', description: 'Mayor.' };
    assert.equal(marked({ mute: ['Ada Moren'], entries: [entry] }).length, 6);
  });
});
