import assert from 'node:assert/strict';
import { verbForms, withEnding } from '../../../../src/core/text/inflections';

describe('verbForms', () => {
  for (const row of [
    'attack attacks attacked attacked attacking',
    'arrest arrests arrested arrested arresting',
    'invade invades invaded invaded invading',
    'carry carries carried carried carrying',
    'deploy deploys deployed deployed deploying',
    'kidnap kidnaps kidnapped kidnapped kidnapping',
    'plan plans planned planned planning',
    'bomb bombs bombed bombed bombing',
    'raid raids raided raided raiding',
    'die dies died died dying',
    'agree agrees agreed agreed agreeing',
    'launch launches launched launched launching',
    'overthrow overthrows overthrew overthrown overthrowing',
    'say says said said saying',
    'withdraw withdraws withdrew withdrawn withdrawing',
    'visit visits visited visited visiting',
    'claim claims claimed claimed claiming',
  ]) {
    const [base = ''] = row.split(' ');
    it(base, () => {
      const { third, past, participle, gerund } = verbForms(base);
      assert.equal([base, third, past, participle, gerund].join(' '), row);
    });
  }
});

describe('withEnding', () => {
  for (const [word, ending] of [
    ['attack', 'attacks'],
    ['ambush', 'ambushes'],
    ['treaty', 'treaties'],
    ['survey', 'surveys'],
    ['massacre', 'massacres'],
  ] as const) {
    it(ending, () => assert.equal(withEnding(word), ending));
  }
});
