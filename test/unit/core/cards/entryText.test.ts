import assert from 'node:assert/strict';
import { entryText } from '../../../../src/core/cards/entryText';
import { lexiconOf } from '../../../../src/lexicon/buildLexicon';

const lexicon = lexiconOf([
  {
    id: 'freedonia',
    type: 'state',
    name: 'Freedonia',
    adjective: ['Freedonian'],
    forms: ['Republic of Freedonia', 'FRD', { form: 'Glass House', kind: 'metonym' }],
    description: 'Country on film.',
    relations: ['rival-of sylvania'],
    roles: [{ title: 'Host of the fair', from: '1933-05', to: '1935' }, { title: 'Neighbour' }],
  },
  { id: 'sylvania', type: 'state', name: 'Sylvania', description: 'Another.' },
]);

const textOf = (id: string): string => {
  const number = lexicon.indexOf(id);
  return entryText(lexicon.entry(number), lexicon.formsOf?.(number) ?? [], (other) => lexicon.entry(lexicon.indexOf(other)).name);
};

describe('the text of an entry', () => {
  it('says all that the lexicon does, in words', () => {
    assert.equal(
      textOf('freedonia'),
      `Freedonia
State

Country on film.

Also written
  Republic of Freedonia (other name)
  FRD (acronym)
  Freedonian (adjective)
  Glass House (stands for it)

Roles
  Host of the fair, May 1933 to 1935
  Neighbour

Relations
  rival of Sylvania

From
  Source: Lectern
  Licence: MIT
  In the bundled lexicon
  Id: freedonia
`,
    );
  });

  it('leaves out what there is nothing to say of', () => {
    assert.doesNotMatch(textOf('sylvania'), /Also written|Roles|Relations|When|undefined|\n\n\n/);
  });
});
