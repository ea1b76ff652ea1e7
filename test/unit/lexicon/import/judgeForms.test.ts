import assert from 'node:assert/strict';
import type { ImportedEntry } from '../../../../src/lexicon/import/importedEntry';
import { judgeForms } from '../../../../src/lexicon/import/judgeForms';
import { entryOf } from './entryOf';

const words = {
  quiet: new Set(['reading', 'nice', 'of', 'great', 'war']),
  ordinary: new Set(['reading', 'nice', 'of', 'great', 'war', 'lemon', 'rapids', 'grand']),
  proper: new Set(['orion']),
  firstNames: new Set(['ada', 'carlos', 'anne']),
  lastNames: new Set(['smith', 'trujillo']),
  frequency: new Map(),
};
const inFreedonia = { relations: [{ type: 'located-in', entry: 'freedonia' }] } as const;
const clues = ['glazier'];

/** Title, entry, and what becomes of its name: left out, free, tentative, or tentative beside a telling word. */
const verdicts: readonly [string, Pick<ImportedEntry, 'name'> & Partial<ImportedEntry>, 'out' | 'free' | 'tentative' | 'clued'][] = [
  ['a town that is a word of running text', { name: 'Reading', ...inFreedonia }, 'out'],
  ['a large town of one word', { name: 'Glasstadt', source: 'cities', prominence: 9e6, ...inFreedonia }, 'free'],
  ['a small town of one word', { name: 'Glasstadt', source: 'cities', prominence: 50_000, ...inFreedonia }, 'tentative'],
  ['a large town of one short word', { name: 'Glas', source: 'cities', prominence: 9e6, ...inFreedonia }, 'tentative'],
  ['a large town that is a word', { name: 'Lemon', source: 'cities', prominence: 9e6, ...inFreedonia }, 'tentative'],
  ['a town that is a surname', { name: 'Trujillo', source: 'cities', prominence: 9e6, ...inFreedonia }, 'tentative'],
  ['a large town of several words', { name: 'Puerto Glass', ...inFreedonia }, 'free'],
  ['a small town of several words', { name: 'Puerto Glass', prominence: 20_000, ...inFreedonia }, 'tentative'],
  ['a town of ordinary words', { name: 'Grand Rapids', ...inFreedonia }, 'tentative'],
  ['a town called like a person', { name: 'Carlos Glass', ...inFreedonia }, 'tentative'],
  ['a place of one word that lies nowhere', { name: 'Glassland', source: 'wordNet', clues }, 'clued'],
  ['a place of one word of which nothing is known', { name: 'Glassland', source: 'wordNet' }, 'out'],
  ['a town of two letters', { name: 'Aa', ...inFreedonia }, 'out'],
  ['a form with a sign', { name: 'Glass+ Town', ...inFreedonia }, 'out'],
  ['a form of marks', { name: '—', ...inFreedonia }, 'out'],
  ['a form that begins with a number', { name: '5 de Mayo', ...inFreedonia }, 'out'],
  ['a person with a rare name', { name: 'Gottlieb Glassor', type: 'person' }, 'tentative'],
  ['a person with a name that many have', { name: 'Ada Smith', type: 'person', clues }, 'clued'],
  ['a person with a common name of whom nothing is known', { name: 'Ada Smith', type: 'person' }, 'out'],
  ['a person of one word', { name: 'Glassor', type: 'person', clues }, 'clued'],
  ['a person with a first name alone', { name: 'Anne', type: 'person', clues }, 'out'],
  ['an event of one word, mostly a place', { name: 'Glassland', type: 'event', clues }, 'out'],
  ['an event of several words', { name: 'Glass War', type: 'event' }, 'free'],
  ['an event of words of running text', { name: 'Great War', type: 'event', clues, source: 'wordNet' }, 'clued'],
  ['a firm of one word', { name: 'Glasso', type: 'organization', ...inFreedonia }, 'tentative'],
  ['a firm called like a star', { name: 'Orion', type: 'organization', source: 'companies', ...inFreedonia }, 'out'],
  ['a body of several words', { name: 'Glasso League', type: 'organization', ...inFreedonia }, 'free'],
  ['a firm of several words', { name: 'Glasso Oil', type: 'organization', source: 'companies', ...inFreedonia }, 'tentative'],
  ['a body that every country has', { name: 'Great Reading', type: 'organization', source: 'companies', ...inFreedonia }, 'out'],
  ['a prayer of a word and a name', { name: 'Great Ada', type: 'work', clues }, 'clued'],
  ['a firm called like a person', { name: 'Ada Glass', type: 'organization', ...inFreedonia }, 'tentative'],
];

describe('judging imported forms', () => {
  for (const [title, fields, expected] of verdicts) {
    it(`${title}: ${expected}`, () => {
      const [form] = judgeForms(entryOf(fields), words);
      const verdict = !form ? 'out' : !form.tentative ? 'free' : form.context.length > 0 ? 'clued' : 'tentative';
      assert.equal(verdict, expected);
    });
  }

  it('takes other spellings of towns for tentative, surnames of persons not at all', () => {
    const town = judgeForms(entryOf({ name: 'Puerto Glass', forms: [{ text: 'Port of Glass', kind: 'alias' }], ...inFreedonia }), words);
    assert.deepEqual(
      town.map((form) => [form.text, form.tentative]),
      [
        ['Puerto Glass', false],
        ['Port of Glass', true],
      ],
    );
    const person = judgeForms(entryOf({ name: 'Gottlieb Glassor', type: 'person', forms: [{ text: 'Glassor', kind: 'surname' }] }), words);
    assert.deepEqual(
      person.map((form) => form.text),
      ['Gottlieb Glassor'],
    );
  });

  it('lets a language count only where the article is about speech', () => {
    const [form] = judgeForms(entryOf({ name: 'Glassish', type: 'language' }), words);
    assert.ok(form?.context.includes('speakers') && !form.tentative);
  });
});
