import assert from 'node:assert/strict';
import { createEngine } from '../../../../src/engine/createEngine';
import { lexiconOf } from '../../../../src/lexicon/buildLexicon';
import { layerLexicons } from '../../../../src/lexicon/layers';
import { readReaderLexicon } from '../../../../src/lexicon/readerLexicon';

const bundled = lexiconOf([
  { id: 'norland', type: 'state', name: 'Norland', forms: ['Republic of Norland'], description: 'A state.' },
  { id: 'kor', type: 'place', name: 'Kor', description: 'A town.', relations: ['located-in norland'] },
]);

function entitiesWith(own: object): string[] {
  const { rows, mutedForms, problems } = readReaderLexicon('x', JSON.stringify(own), (id) => bundled.indexOf(id) >= 0);
  assert.deepEqual(problems, []);
  const lexicon = layerLexicons(bundled, [{ layer: 'workspace', rows, mutedForms }]);
  const { analysis } = createEngine({ lexicon }).read('In the Republic of Norland the town of Kor waits. Norland won.');
  return analysis.annotations.flatMap((annotation) => {
    if (annotation.kind !== 'entity') return [];
    const entity = analysis.entities.find(({ id }) => id === annotation.entity);
    return `${annotation.text}: ${entity?.entry} ${annotation.type}`;
  });
}

describe('forms that the reader wrote', () => {
  it('are taken before those of the lexicon below, however likely these are', () => {
    const club = { id: 'fc-norland', type: 'organization', name: 'Norland', description: 'A club.' };
    assert.deepEqual(entitiesWith({ entries: [club] }), [
      'Republic of Norland: norland place',
      'Kor: kor place',
      'Norland: fc-norland organization',
    ]);
  });

  it('are names of an entry that is there', () => {
    assert.deepEqual(entitiesWith({ entries: [{ id: 'kor', forms: ['Norland'] }] }).at(-1), 'Norland: kor place');
  });
});
