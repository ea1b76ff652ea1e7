import assert from 'node:assert/strict';
import { matchLexicon } from '../../../../src/core/match/matchLexicon';
import { describedNames } from '../../../../src/core/names/describedNames';
import { settleOverlaps } from '../../../../src/core/refine/settleOverlaps';
import { memoryLexicon } from '../memoryLexicon';
import { runSteps } from '../runSteps';

const lexicon = memoryLexicon([
  { id: 'zamra', type: 'state', name: 'Zamra', adjective: ['Zamran'] },
  { id: 'zamran-army', type: 'organization', name: 'Armed Forces of Zamra', forms: ['Zamran army', 'Zamra-led coalition'] },
  { id: 'zamran-war', type: 'event', name: 'Zamran war' },
  { id: 'orlov', type: 'place', name: 'Orlov province' },
  { id: 'gate', type: 'place', name: 'Harrow Gate prison' },
  { id: 'lens', type: 'organization', name: 'Lens magazine' },
  { id: 'court', type: 'organization', name: 'Vell court' },
  { id: 'accords', type: 'work', name: 'Zamra accords' },
]);

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['a noun behind a place goes', 'They met in Orlov province.', ['place Orlov']],
  ['one behind a place of two words', 'He left Harrow Gate prison.', ['place Harrow Gate']],
  ['in capitals it is part of the name', 'They met in Orlov Province.', ['place Orlov Province']],
  ['a noun behind a paper goes', 'He wrote for Lens magazine.', ['organization Lens']],
  ['a noun that tells which body stays', 'The Vell court ruled.', ['organization Vell court']],
  ['a body described by its state', 'The Zamran army left.', ['organization Zamran army (inferred)', 'state Zamran']],
  ['a war described by its state', 'The Zamran war ended.', ['event Zamran war (inferred)', 'state Zamran']],
  ['the same in capitals is a name', 'The Zamran Army left.', ['organization Zamran Army', 'state Zamran']],
  ['a body described by who leads it', 'A Zamra-led coalition left.', ['organization Zamra-led coalition (inferred)', 'place Zamra']],
  ['a treaty keeps its noun', 'The Zamra accords hold.', ['work Zamra accords', 'place Zamra']],
];

describe('describedNames', () => {
  for (const [title, text, expected] of rows) {
    it(title, () => {
      const { mentions } = runSteps(text, lexicon, [matchLexicon, settleOverlaps, describedNames]);
      const marks = mentions.map(({ type, start, end, inferred }) => `${type} ${text.slice(start, end)}${inferred ? ' (inferred)' : ''}`);
      assert.deepEqual(marks, expected);
    });
  }
});
