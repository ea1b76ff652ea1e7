import assert from 'node:assert/strict';
import { clean } from '../../../src/training/cleaning/clean';
import { commonestType } from '../../../src/training/cleaning/commonestType';
import { cutOffices } from '../../../src/training/cleaning/cutOffices';
import { dropOffices } from '../../../src/training/cleaning/dropOffices';
import { dropTimes } from '../../../src/training/cleaning/dropTimes';
import { joinParts } from '../../../src/training/cleaning/joinParts';
import { knownBodies } from '../../../src/training/cleaning/knownBodies';
import { markOvert } from '../../../src/training/cleaning/markOvert';
import { partStates } from '../../../src/training/cleaning/partStates';
import { personsInBodies } from '../../../src/training/cleaning/personsInBodies';
import { splitLists } from '../../../src/training/cleaning/splitLists';
import { titlesOff } from '../../../src/training/cleaning/titlesOff';
import { trimEdges } from '../../../src/training/cleaning/trimEdges';
import type { TaggedSentence } from '../../../src/training/taggedSentence';
import { shown, tagged } from './tagged';

type Step = (sentence: TaggedSentence) => TaggedSentence;

/** What each step makes of a sentence; where the second is missing the step must leave the sentence alone. */
const rows: readonly (readonly [string, Step, string, string?])[] = [
  ['drops times', dropTimes, 'on [time Monday] in [place Oslo]', 'on Monday in [place Oslo]'],
  ['takes titles off', titlesOff, '[person President Anna Berg] spoke', 'President [person Anna Berg] spoke'],
  ['takes offices of several words off', titlesOff, '[person Prime Minister Berg] spoke', 'Prime Minister [person Berg] spoke'],
  ['takes offices with a hyphen off', titlesOff, '[person Vice-President Berg]', 'Vice-President [person Berg]'],
  ['leaves nothing of a title alone', titlesOff, 'the [person President] spoke', 'the President spoke'],
  ['leaves nothing of a title cut in two', titlesOff, 'then [person Prime] Minister [person Berg]', 'then Prime Minister [person Berg]'],
  [
    'drops what an office is of',
    dropOffices,
    '[organization Defense] Secretary [person Berg] and Secretary of [organization State] [person Holm]',
    'Defense Secretary [person Berg] and Secretary of State [person Holm]',
  ],
  ['keeps a body of that kind', dropOffices, 'the [organization Defense Ministry] and the [organization Treasury]'],
  ['knows a person by the title', personsInBodies, '[organization Captain Holm] spoke', '[person Captain Holm] spoke'],
  ['keeps a body that begins with a title', personsInBodies, 'the [organization General Council] met'],
  ['keeps a plain person', titlesOff, '[person Anna Berg] spoke'],
  ['keeps a title inside a body', titlesOff, '[organization President Hotels]'],
  ['splits places at "and"', splitLists, '[place Oslo and Bergen]', '[place Oslo] and [place Bergen]'],
  ['splits at commas', splitLists, '[place Oslo , Bergen]', '[place Oslo] , [place Bergen]'],
  ['keeps "and" inside a body', splitLists, '[organization Health and Human Services]'],
  ['keeps the comma before Inc.', splitLists, '[organization Acme , Inc.]'],
  ['trims small edges', trimEdges, '[organization the Senate of] today', 'the [organization Senate] of today'],
  ['keeps a particle at the beginning', trimEdges, '[person al Zahrani] spoke'],
  [
    'joins a direction to what it belongs to',
    joinParts,
    '[place North] [demonym-or-state Korean] troops',
    '[demonym-or-state North Korean] troops',
  ],
  ['joins the parts of an Arabic name', joinParts, '[person Abu Omar] [person al-Masri]', '[person Abu Omar al-Masri]'],
  ['joins a head to what follows "of"', joinParts, '[organization University] of [place Oslo]', '[organization University of Oslo]'],
  ['keeps two persons apart', joinParts, '[person Anna Berg] [person Carl Holm]'],
  [
    'cuts an office off a body',
    cutOffices,
    '[organization U.N. Secretary-General] [person Carl Holm]',
    '[organization U.N.] Secretary-General [person Carl Holm]',
  ],
  ['keeps a body that ends in no office', cutOffices, '[organization U.N. Office] [person Carl Holm]'],
  ['marks overt events', markOvert, 'the World Cup final', 'the [other World Cup] final'],
  ['takes an overt event out of a place', markOvert, 'after [person Hurricane Ines] passed', 'after [other Hurricane Ines] passed'],
  ['keeps an event name inside a longer name', markOvert, 'the [organization World Cup Committee] met'],
  ['knows international bodies', knownBodies, 'the [place U.N.] and [place Oslo]', 'the [organization U.N.] and [place Oslo]'],
];

describe('cleaning', () => {
  for (const [title, step, before, after = before] of rows) {
    it(title, () => assert.equal(shown(step(tagged(before))), after));
  }

  it('parts states from their adjectives by the lexicon, and by ending and part of speech', () => {
    const step = partStates((words) => words.join(' ') === 'norse');
    const sentence = tagged('[demonym-or-state Norse/NNP] and [demonym-or-state Ruritanian/JJ] envoys in [demonym-or-state Ruritania/NNP]');
    assert.equal(shown(step(sentence)), '[other Norse] and [other Ruritanian] envoys in [place Ruritania]');
  });

  it('gives a name its commonest type where that is clear', () => {
    const uses = ['organization', 'organization', 'organization', 'organization', 'place'].map((type) => tagged(`[${type} Acme]`));
    assert.deepEqual(
      commonestType([uses])[0]?.map(shown),
      uses.map(() => '[organization Acme]'),
    );
  });

  it('leaves the types of a rare or an undecided name alone', () => {
    const rare = ['organization', 'place'].map((type) => tagged(`[${type} Acme]`));
    const undecided = ['place', 'place', 'place', 'person', 'person', 'person'].map((type) => tagged(`[${type} Jordan]`));
    assert.deepEqual(commonestType([rare, undecided]), [rare, undecided]);
  });

  it('runs all steps in order', () => {
    const [document] = clean(
      [[tagged('[time Today] [person President Anna Berg] left [demonym-or-state Norway] for [place Oslo and Bergen]')]],
      () => false,
    );
    assert.deepEqual(document?.map(shown), ['Today President [person Anna Berg] left [place Norway] for [place Oslo] and [place Bergen]']);
  });
});
