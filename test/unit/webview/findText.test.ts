import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAll, foldRanges } from '../../../src/webview/findText';

const whole = (text: string) => [{ start: 0, end: text.length }];
const found = (text: string, query: string, ranges = whole(text)): string[] =>
  findAll(foldRanges(text, ranges), query).map(({ start, end }) => text.slice(start, end));

describe('findAll', () => {
  for (const [text, query, expected] of [
    ['The Bar, the bar', 'bar', ['Bar', 'bar']],
    ['İstanbul and Istanbul', 'istanbul', ['İstanbul', 'Istanbul']],
    ['Erdoğan met Erdogan', 'ERDOGAN', ['Erdoğan', 'Erdogan']],
    ['the crane’s reach', "crane's", ['crane’s']],
    ['“We were told”', '"we', ['“We']],
    ['1999–2004', '1999-2004', ['1999–2004']],
    ['nine\u00a0 \nmetres', 'nine metres', ['nine\u00a0 \nmetres']],
    ['har\u00adbour', 'harbour', ['har\u00adbour']],
    ['Straße', 'strasse', ['Straße']],
    ['and so …', '...', ['…']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['𝒳 marks', 'marks', ['marks']],
    ['a b', ' ', []],
    ['a b', '', []],
    ['abc', 'd', []],
  ] as const) {
    it(`finds ${JSON.stringify(query)} in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text, query), expected));
  }

  it('finds nothing across two blocks or between them', () => {
    const text = 'one two\n\nthree four';
    const blocks = [
      { start: 0, end: 7 },
      { start: 9, end: 19 },
    ];
    assert.deepEqual(found(text, 'two three', blocks), []);
    assert.deepEqual(found(text, 'three', blocks), ['three']);
    assert.deepEqual(found(text, '\n', blocks), []);
  });

  it('finds every stretch of any text by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
        const points = [...text];
        const query = points.slice(from % points.length, (from % points.length) + 1 + (length % 5)).join('');
        const ranges = findAll(foldRanges(text, whole(text)), query);
        for (const { start, end } of ranges) assert.ok(start < end && end <= text.length);
        if (foldRanges(query, whole(query)).text.trim() !== '') assert.ok(ranges.length > 0, JSON.stringify([text, query]));
      }),
    );
  });
});
