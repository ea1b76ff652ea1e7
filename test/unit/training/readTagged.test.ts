import assert from 'node:assert/strict';
import { readTagged } from '../../../src/training/readTagged';
import { shown } from './tagged';

const lines = (text: string): string => text.trim().replaceAll(' ', '\t');

describe('readTagged', () => {
  it('reads names that begin and go on, and sentences at blank lines', () => {
    const text = `${lines('Anna NNP B-person\nBerg NNP I-person\nleft VBD O')}\n\n${lines('Oslo NNP B-place\nBergen NNP B-place')}\n`;
    assert.deepEqual(
      readTagged(text).map((document) => document.map(shown)),
      [['[person Anna Berg] left', '[place Oslo] [place Bergen]']],
    );
  });

  it('begins a name at an inner tag where none of its type is open', () => {
    const text = lines('Oslo _ I-place\nAcme _ I-organization\nbuilt _ O\nAcme _ I-organization');
    assert.deepEqual(readTagged(text)[0]?.map(shown), ['[place Oslo] [organization Acme] built [organization Acme]']);
  });

  it('begins a document at its mark, and keeps parts of speech', () => {
    const text = `${lines('One CD O')}\n\n${lines('# DOC O')}\n\n${lines('Two NNS O')}`;
    const documents = readTagged(text);
    assert.deepEqual(
      documents.map((document) => document.map(({ words, speech }) => [words, speech])),
      [[[['One'], ['CD']]], [[['Two'], ['NNS']]]],
    );
  });
});
