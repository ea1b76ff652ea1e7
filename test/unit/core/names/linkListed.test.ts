import assert from 'node:assert/strict';
import { matchLexicon } from '../../../../src/core/match/matchLexicon';
import { discoverNames } from '../../../../src/core/names/discoverNames';
import { gatherEntities } from '../../../../src/core/names/gatherEntities';
import { linkListed } from '../../../../src/core/names/linkListed';
import { settleOverlaps } from '../../../../src/core/refine/settleOverlaps';
import { memoryLexicon, type Row } from '../memoryLexicon';
import { runSteps } from '../runSteps';

const tentative = (text: string, rest: object = {}) => ({ text, kind: 'name', tentative: true, ...rest }) as const;
const town = (id: string, name: string, country: string): Row => ({
  id,
  type: 'place',
  name: `Town of ${id}`,
  forms: [tentative(name)],
  relations: [{ type: 'located-in', entry: country }],
});

const lexicon = memoryLexicon([
  { id: 'freedonia', type: 'state', name: 'Freedonia' },
  { id: 'sylvania', type: 'state', name: 'Sylvania' },
  { id: 'glasstadt', type: 'place', name: 'Glasstadt', relations: [{ type: 'located-in', entry: 'freedonia' }] },
  town('ulmen', 'Ulmen', 'freedonia'),
  town('zarvik-freedonia', 'Zarvik', 'freedonia'),
  town('zarvik-sylvania', 'Zarvik', 'sylvania'),
  town('al-masr', 'Al-Zamra', 'freedonia'),
  { id: 'glassor', type: 'person', name: 'Someone', forms: [tentative('Gottlieb Glassor')] },
  { id: 'ada-glass', type: 'person', name: 'Someone else', forms: [tentative('Ada Glass', { context: ['glazier', 'windows'] })] },
]);

const steps = [matchLexicon, discoverNames, settleOverlaps, linkListed, gatherEntities];

/** Title, text, and the tentative entries that the reader is told of. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['a town where its country stands', 'Floods hit Freedonia. They began in Ulmen on Monday.', ['ulmen']],
  ['each mention of it', 'They met in Ulmen, Freedonia. Later in Ulmen they ate.', ['ulmen', 'ulmen']],
  ['a town whose country stands nowhere', 'They met in Ulmen on Monday.', []],
  ['a town whose country is told by another town', 'From Glasstadt he came to Ulmen.', ['ulmen']],
  ['a town that nothing shows to be a place', 'Freedonia votes. Ulmen province is quiet.', []],
  ['towns in a list', 'In Freedonia, roads to Ulmen and Borvik are cut.', ['ulmen']],
  ['a town before its country', 'He left Ulmen, Freedonia, on Monday.', ['ulmen']],
  ['a person called like the town', 'Carl Ulmen came to Freedonia. Mr Ulmen left.', []],
  ['a longer name that begins with the town', 'The Ulmen Motor Company left Freedonia.', []],
  ['a small word', 'In Freedonia the ulmen grow.', []],
  ['two towns of one name, one country named', 'They met in Zarvik in Sylvania.', ['zarvik-sylvania']],
  ['two towns of one name, both countries named', 'From Freedonia he came to Zarvik in Sylvania.', []],
  ['two towns of one name, no country named', 'He came to Zarvik.', []],
  ['a hyphen left out', 'In Freedonia, fighting in Al Zamra went on.', ['al-masr']],
  ['a person with a rare name', 'The poet Gottlieb Glassor is read again.', ['glassor']],
  ['a longer name that holds the person', 'The Gottlieb Glassor School opened.', []],
  ['a person with a common name', 'The nurse Ada Glass slept.', []],
  ['a person with a common name beside a telling word', 'The painter Ada Glass made windows.', ['ada-glass']],
];

describe('linkListed', () => {
  for (const [title, text, expected] of rows) {
    it(`${title}: ${expected.join(', ') || 'none'}`, () => {
      const { mentions } = runSteps(text, lexicon, steps);
      const told = mentions.flatMap(({ entry, rule }) => (entry === undefined || rule === 'demonym' ? [] : [lexicon.entry(entry).id]));
      assert.deepEqual(
        told.filter((id) => !['freedonia', 'sylvania', 'glasstadt'].includes(id)),
        expected,
      );
    });
  }

  it('marks nothing that was not found in the text, and leaves nothing out', () => {
    for (const [, text] of rows) {
      const spans = (list: readonly (typeof steps)[number][]) =>
        runSteps(text, lexicon, list).mentions.map(({ start, end, type }) => ({ start, end, type }));
      assert.deepEqual(
        spans([matchLexicon, discoverNames, settleOverlaps, linkListed]),
        spans([matchLexicon, discoverNames, settleOverlaps]),
      );
    }
  });
});
