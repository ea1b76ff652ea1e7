import assert from 'node:assert/strict';
import { readSynsets, readTagCounts } from '../../../../src/lexicon/import/readWordNet';
import { ordinaryWords } from '../../../../src/lexicon/import/wordLists';
import { importWordNet } from '../../../../src/lexicon/import/wordNet';
import { assertCase, readCases } from '../../../fixture/import/sections';
import { noWords } from './noWords';

/** `101 18 Firefly, Rufus Firefly @i 100 | gloss` as a line of `data.noun`. */
function dataLine(row: string): string {
  const [head = '', gloss = ''] = row.split(' | ');
  const [, offset, file, rest = ''] = /^(\d+) (\d+) (.*)$/.exec(head) ?? [];
  const [names = '', ...pointers] = rest.split(/ (?=[@#])/);
  const words = names.split(', ').map((name) => `${name.trim().replaceAll(' ', '_')} 0`);
  const ends = pointers.map((pointer) => `${pointer} n 0000`);
  return `${offset} ${file} n ${words.length.toString(16).padStart(2, '0')} ${words.join(' ')} ${String(ends.length).padStart(3, '0')} ${[...ends, ''].join(' ')}| ${gloss}  `;
}

describe('importing WordNet', () => {
  for (const one of readCases('wordNet')) {
    it(one.title, () => {
      const synsets = readSynsets(`  1 This is the licence.  \n${one.rows.map(dataLine).join('\n')}\n`);
      assertCase(one, importWordNet({ synsets, counts: new Map() }, noWords));
    });
  }

  it('finds telling words for doubtful names, and how well known a thing is', () => {
    const rows = ['100 18 person', '101 18 Ada Glass @i 100 | English glazier who made the windows of Ulm (1800-1850)'];
    const synsets = readSynsets(rows.map(dataLine).join('\n'));
    const words = { ...noWords, ordinary: new Set(['glazier', 'windows']), frequency: new Map([['windows', 99]]) };
    const [glass] = importWordNet({ synsets, counts: new Map([['101', [{ lemma: 'ada glass', count: 2 }]]]) }, words);
    assert.deepEqual([glass?.clues, glass?.prominence], [['glazier'], 900_000]);
  });
});

describe('the words of running text', () => {
  const data = ['100 06 china, porcelain | ware', '101 15 China | a country', '102 06 lemon | a fruit'].map(dataLine).join('\n');
  const sense = 'china%1:06:00:: 00000100 2 3\nchina%1:15:00:: 00000101 1 50\nlemon%1:06:00:: 00000102 1 0\n'.replaceAll('00000', '');
  const counts = readTagCounts(sense);
  const part = { synsets: readSynsets(data), counts: new Map([...counts].map(([place, senses]) => [place.slice(2), senses])) };
  const { quiet, ordinary, frequency } = ordinaryWords([part], ['The', 'of']);

  it('are those written small, by sense, with their inflections and stop words', () => {
    assert.deepEqual([...quiet].sort(), ['china', 'chinaed', 'chinaes', 'chinaing', 'chinas', 'of', 'the']);
    assert.ok(ordinary.has('lemon') && ordinary.has('porcelain'));
    assert.equal(frequency.get('china'), 3);
  });
});
