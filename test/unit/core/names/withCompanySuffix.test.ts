import assert from 'node:assert/strict';
import { matchLexicon } from '../../../../src/core/match/matchLexicon';
import { discoverNames } from '../../../../src/core/names/discoverNames';
import { settleOverlaps } from '../../../../src/core/refine/settleOverlaps';
import { memoryLexicon } from '../memoryLexicon';
import { runSteps } from '../runSteps';

const lexicon = memoryLexicon([
  { id: 'bello', type: 'organization', name: 'Bello' },
  { id: 'norland', type: 'state', name: 'Norland' },
]);

const rows: readonly (readonly [string, string])[] = [
  ['He sold Bello Corp. shares.', 'Bello Corp.'],
  ['He works for Bello & Co. in town.', 'Bello & Co.'],
  ['It was Bello, Inc. that paid.', 'Bello, Inc.'],
  ['It was Bello Co Ltd that paid.', 'Bello Co Ltd'],
  ['The chairman of Bello plc left.', 'Bello plc'],
  ['He met Bello, and Inc is a magazine.', 'Bello'],
  ['It was Bello group that paid.', 'Bello'],
  ['It was Bello. Co left.', 'Bello'],
  ['They left Norland Inc behind.', 'Norland'],
];

describe('withCompanySuffix', () => {
  for (const [text, expected] of rows) {
    it(`${text} has ${expected}`, () => {
      const { mentions } = runSteps(text, lexicon, [matchLexicon, discoverNames, settleOverlaps]);
      const listed = mentions.filter((mention) => mention.entry !== undefined).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(listed, [expected]);
    });
  }
});
