import assert from 'node:assert/strict';
import { matchLexicon } from '../../../../src/core/match/matchLexicon';
import { memoryLexicon } from '../memoryLexicon';
import { marksOf, runSteps } from '../runSteps';
import { worldRows } from '../worldRows';

const lexicon = memoryLexicon(worldRows);

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['a state that acts', 'Russia has warned its allies.', ['state Russia']],
  ['a state that locates', 'Fighting went on in Syria and Iraq.', ['place Syria', 'place Iraq']],
  ['a state addressed', 'It is a threat to Russia.', ['state Russia']],
  ['a state moved to', 'They returned to Russia.', ['place Russia']],
  ['a possessive left outside', "Russia's army left.", ['state Russia']],
  ['a capital that acts', 'Moscow has adopted a plan.', ['state Moscow']],
  ['a capital that locates', 'They met in Moscow.', ['place Moscow']],
  ['adjective and people', 'A Russian pilot met Syrians.', ['state Russian', 'group Syrians']],
  ['a language', 'Russian-speaking fighters and Russian speakers came.', ['language Russian', 'language Russian']],
  ['a language spoken and written', 'She spoke Russian and wrote in Russian.', ['language Russian', 'language Russian']],
  ['no language before a noun', 'In Russian towns and in Russian and Syrian hands.', ['state Russian', 'state Russian', 'state Syrian']],
  ['the longest, with what nests', 'The Syrian Army moved.', ['organization Syrian Army', 'state Syrian']],
  ['no event in the name of another', 'The Syria-Iraq War ended.', ['event Syria-Iraq War', 'place Syria', 'place Iraq']],
  ['behind a prefix', 'An anti-ISIS alliance formed.', ['organization ISIS']],
  ['no piece of a hyphenated name', 'Elections in Guinea-Bissau were held.', []],
  ['an acronym letter for letter', 'They told us that the US left.', ['state US']],
  ['points of an acronym', 'The U.S. troops left.', ['state U.S.']],
  ['an acronym in a headline of capitals', 'WORLD LEADERS TO MEET IN RUSSIA', ['place RUSSIA']],
  ['a form that needs its article', 'Kremlin walls were painted.', []],
  ['a surname without the full name', 'Putin spoke.', []],
  ['a surname with the full name', 'Vladimir Putin spoke. Putin left.', ['person Vladimir Putin', 'person Putin']],
  [
    'a name with a stroke, and no shorter name of the same thing in it',
    'The 9/11 attacks, and life since 9/11.',
    ['event 9/11 attacks', 'event 9/11'],
  ],
  ['numbers without the stroke', 'They won 9 11 times and 9-11 then.', []],
  ['small letters', 'the who and the moscow of the mind', []],
];

describe('matchLexicon', () => {
  for (const [title, text, expected] of rows) {
    it(title, () => assert.deepEqual(marksOf(runSteps(text, lexicon, [matchLexicon])), expected));
  }

  it("passes over the mark of a plural's possessive inside a name, and only there", () => {
    const farmers = memoryLexicon([{ id: 'farmers-front', type: 'organization', name: 'Farmers Front' }]);
    const marks = (text: string) => marksOf(runSteps(text, farmers, [matchLexicon]));
    assert.deepEqual(marks("The Farmers' Front and the Farmers’ Front met."), [
      "organization Farmers' Front",
      'organization Farmers’ Front',
    ]);
    assert.deepEqual(marks("The Farmers Front's men left."), ['organization Farmers Front']);
    assert.deepEqual(marks("The Farmers 'Front' met."), []);
  });

  it('keeps neither the language nor its people as a rival of the other', () => {
    const { mentions } = runSteps('Russian officials met Russian speakers.', lexicon, [matchLexicon]);
    assert.deepEqual(
      mentions.map(({ entry, rivalEntries }) => [entry, rivalEntries]),
      [
        [lexicon.indexOf('russia'), undefined],
        [lexicon.indexOf('russian'), undefined],
      ],
    );
  });

  it('names the state behind its capital and keeps the town as a rival', () => {
    const [mention] = runSteps('Moscow has adopted a plan.', lexicon, [matchLexicon]).mentions;
    assert.equal(mention?.rule, 'metonym');
    assert.equal(mention?.entry, lexicon.indexOf('russia'));
    assert.deepEqual(mention?.rivalEntries, [lexicon.indexOf('moscow')]);
  });
});
