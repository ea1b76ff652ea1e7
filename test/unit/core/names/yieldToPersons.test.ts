import assert from 'node:assert/strict';
import { matchLexicon } from '../../../../src/core/match/matchLexicon';
import { discoverNames } from '../../../../src/core/names/discoverNames';
import { yieldToPersons } from '../../../../src/core/names/yieldToPersons';
import { settleOverlaps } from '../../../../src/core/refine/settleOverlaps';
import { memoryLexicon } from '../memoryLexicon';
import { marksOf, runSteps } from '../runSteps';

const lexicon = memoryLexicon([
  { id: 'zamra', type: 'state', name: 'Zamra', adjective: ['Zamran'] },
  { id: 'harwick', type: 'place', name: 'Harwick' },
  { id: 'bello', type: 'organization', name: 'Bello' },
]);

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['a surname', 'Michael Harwick sang. Harwick left early.', ['person Michael Harwick', 'person Harwick']],
  ['a first name', 'Zamra Quillfeather, a teacher, sang. Zamra left early.', ['person Zamra Quillfeather', 'person Zamra']],
  ['behind a form of address', 'He saw Mr Harwick. Harwick waved.', ['person Harwick', 'person Harwick']],
  ['a firm called like its maker', 'Michael Bello made clocks. Bello died poor.', ['person Michael Bello', 'person Bello']],
  ['a place where something happens', 'Michael Harwick sang in Harwick.', ['person Michael Harwick', 'place Harwick']],
  [
    'a state told of by another name',
    'Michael Zamra met Zamran troops. Zamra has warned.',
    ['person Michael Zamra', 'state Zamran', 'state Zamra'],
  ],
  ['a place with nobody called like it', 'Michael Bello went home. Harwick slept.', ['person Michael Bello', 'place Harwick']],
];

describe('yieldToPersons', () => {
  for (const [title, text, expected] of rows) {
    it(title, () =>
      assert.deepEqual(marksOf(runSteps(text, lexicon, [matchLexicon, discoverNames, settleOverlaps, yieldToPersons])), expected),
    );
  }
});
