import assert from 'node:assert/strict';
import { matchLexicon } from '../../../../src/core/match/matchLexicon';
import { titlesApart } from '../../../../src/core/names/titlesApart';
import { memoryLexicon } from '../memoryLexicon';
import { runSteps } from '../runSteps';

const lexicon = memoryLexicon([
  { id: 'orso', type: 'person', subtype: 'cleric', name: 'Pope Orso XIV' },
  { id: 'haro', type: 'person', subtype: 'monarch', name: 'Crown Prince Haro' },
  { id: 'lia', type: 'person', subtype: 'musician', name: 'Queen Lia' },
  { id: 'king', type: 'person', subtype: 'politician', name: 'King Ansel' },
]);

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['Then Pope Orso XIV prayed.', 'Orso XIV', ['Pope']],
  ['Then Crown Prince Haro left.', 'Haro', ['Crown Prince']],
  ['Then Queen Lia sang.', 'Queen Lia', []],
  ['Then King Ansel voted.', 'King Ansel', []],
];

describe('titlesApart', () => {
  for (const [text, name, titles] of rows) {
    it(`${text} names ${name}`, () => {
      const [mention] = runSteps(text, lexicon, [matchLexicon, titlesApart]).mentions;
      assert.ok(mention);
      assert.equal(text.slice(mention.start, mention.end), name);
      assert.deepEqual(mention.titles ?? [], titles);
    });
  }
});
