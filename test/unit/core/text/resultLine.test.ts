import assert from 'node:assert/strict';
import { emptyLexicon } from '../../../../src/core/lexicon';
import { isResultLine } from '../../../../src/core/text/resultLine';
import { runSteps } from '../runSteps';

const read = (line: string): boolean => {
  const { tokens, sentences } = runSteps(line, emptyLexicon, []);
  const [sentence] = sentences;
  assert.ok(sentence);
  return isResultLine(tokens, sentence);
};

const results = [
  'Marlow 2 Tessen 1',
  'Sheffley Wednesday 0 Tessen 0',
  'Marlow 22 13 6 3 42 18 45',
  'Played Saturday: Marlow 1 Tessen 3',
  'Tries: Ivor Grantley (2)',
  '68 Ivor Grantley (Norland), Piet Maas',
  'Anna Berg (Norland) beat Clara Holm (South Zamra) 6-2 6-4',
  'HARWICK 74 54',
];
const others = [
  'Harwick Mayor Resigns After Long Inquiry',
  'HARWICK MAYOR RESIGNS',
  'Ten Years On: What We Learned',
  'Council Votes to Raise Taxes (VIDEO)',
  'Norland and Zamra Sign Treaty in 2004',
  'The Mayor of Harwick',
];

describe('isResultLine', () => {
  for (const line of results) it(`takes ${line}`, () => assert.equal(read(line), true));
  for (const line of others) it(`leaves ${line}`, () => assert.equal(read(line), false));
});
