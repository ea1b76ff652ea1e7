import assert from 'node:assert/strict';
import { importLanguages } from '../../../../src/lexicon/import/languages';
import { printed } from '../../../fixture/import/sections';

describe('importing languages', () => {
  it('takes those that a dictionary knows as nothing else', () => {
    const names = { fr: 'Freedonian', ul: 'Ulmish', 'ul-FD': 'Ulmish of Freedonia', gl: 'Old Glass' };
    const glossOf = (name: string) => (name === 'Ulmish' ? 'a language of the coast; "Ulmish has no verbs"' : undefined);
    assert.deepEqual(importLanguages(names, glossOf).map(printed), ['language-ul: Ulmish | language | - | A language of the coast. | -']);
  });
});
