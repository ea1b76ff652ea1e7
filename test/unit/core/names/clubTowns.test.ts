import assert from 'node:assert/strict';
import { matchLexicon } from '../../../../src/core/match/matchLexicon';
import { discoverNames } from '../../../../src/core/names/discoverNames';
import { memoryLexicon } from '../memoryLexicon';
import { marksOf, runSteps } from '../runSteps';

const lexicon = memoryLexicon([
  {
    id: 'harwick-fc',
    type: 'organization',
    subtype: 'sports-club',
    name: 'Harwick FC',
    forms: [{ text: 'Harwick', context: ['striker'] }],
  },
  { id: 'harwick', type: 'place', subtype: 'city', name: 'Harwick' },
  { id: 'norland', type: 'state', subtype: 'country', name: 'Norland' },
  {
    id: 'rovers',
    type: 'organization',
    subtype: 'sports-club',
    name: 'Northern Rovers',
  },
]);
const marks = (text: string) => marksOf(runSteps(text, lexicon, [matchLexicon, discoverNames]));

describe('clubTowns', () => {
  it('takes the name of a town and its club for the town where it says where', () => {
    assert.deepEqual(
      marks('The striker joined Harwick on Monday. He lives near Harwick and the family house in Harwick is small.').filter(
        (mark) => mark === 'organization Harwick',
      ).length,
      1,
    );
  });

  it('takes it for the town before its country', () => {
    const [norland] = marks('The striker was born a mile from Harwick, Norland, and plays for Selby.').filter((mark) =>
      /Harwick/.test(mark),
    );
    assert.notEqual(norland, 'organization Harwick');
  });

  it('leaves the club its matches, and a club that no town is called like', () => {
    assert.deepEqual(marks("The striker scored in Harwick's last match."), ['organization Harwick']);
    assert.deepEqual(marks('The striker believes in Northern Rovers.'), ['organization Northern Rovers']);
  });
});
