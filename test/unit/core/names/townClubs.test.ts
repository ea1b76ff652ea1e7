import assert from 'node:assert/strict';
import { matchLexicon } from '../../../../src/core/match/matchLexicon';
import { discoverNames } from '../../../../src/core/names/discoverNames';
import { gatherEntities } from '../../../../src/core/names/gatherEntities';
import { settleOverlaps } from '../../../../src/core/refine/settleOverlaps';
import { memoryLexicon } from '../memoryLexicon';
import { marksOf, runSteps } from '../runSteps';

const lexicon = memoryLexicon([
  { id: 'harwick', type: 'place', subtype: 'city', name: 'Harwick' },
  { id: 'selby', type: 'place', subtype: 'city', name: 'Selby' },
  { id: 'norland', type: 'state', subtype: 'country', name: 'Norland' },
]);
const run = (text: string) => runSteps(text, lexicon, [matchLexicon, discoverNames, settleOverlaps, gatherEntities]);
const sport = 'The striker scored a late goal. The coach praised the team and the fans after the match.';

describe('townClubs', () => {
  it('takes towns that play for their clubs, in an article about sport', () => {
    assert.deepEqual(marksOf(run(`Harwick beat Selby 2-1. ${sport}`)), ['organization Harwick', 'organization Selby']);
  });

  it('keeps town and club of one name apart', () => {
    const draft = run(`Harwick beat Selby 2-1. ${sport} People danced in Harwick.`);
    assert.deepEqual(marksOf(draft), ['organization Harwick', 'organization Selby', 'place Harwick']);
    assert.deepEqual(
      draft.entities.map((entity) => entity.type),
      ['organization', 'organization', 'place'],
    );
  });

  it('reads fixtures and results', () => {
    assert.deepEqual(marksOf(run(`${sport} On Friday: Harwick at Selby, Selby at Harwick.`)), [
      'organization Harwick',
      'organization Selby',
      'organization Selby',
      'organization Harwick',
    ]);
  });

  it('reads tables, scores in a row and whom a player plays for', () => {
    assert.deepEqual(
      marksOf(run(`${sport}\n\nHarwick 22 13 6 3 42 18 45\n\nResults: Harwick 0 Selby 0.`)),
      Array(3)
        .fill(0)
        .map((_, at) => `organization ${at === 2 ? 'Selby' : 'Harwick'}`),
    );
    assert.ok(marksOf(run(`${sport} They chose Anna Berg (Harwick) for it.`)).includes('organization Harwick'));
  });

  it('leaves national teams states', () => {
    assert.ok(marksOf(run(`Norland beat Harwick 2-1. ${sport}`)).some((mark) => /^(?:state|place) Norland$/.test(mark)));
  });

  it('leaves towns alone where no sport is told of', () => {
    for (const text of [
      'Harwick beat Selby to the grant.',
      'Police in Harwick beat a man from Selby.',
      'Harwick lost its only school, and Selby won a new one.',
    ]) {
      assert.deepEqual(
        marksOf(run(text)).filter((mark) => !mark.startsWith('place')),
        [],
        text,
      );
    }
  });
});
