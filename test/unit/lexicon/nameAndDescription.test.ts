import assert from 'node:assert/strict';
import { nameAndDescription } from '../../../src/lexicon/nameAndDescription';

const cases: readonly [string, string, string, string][] = [
  ['Ada Moren: Mayor of Kor.', 'Ada Moren', 'Ada Moren', 'Mayor of Kor.'],
  ['Ada M. Moren : Mayor: of Kor.', 'Ada Moren', 'Ada M. Moren', 'Mayor: of Kor.'],
  ['Mayor of Kor.', 'Ada Moren', 'Ada Moren', 'Mayor of Kor.'],
  ['Kor: A History: A book.', 'Kor: A History', 'Kor: A History', 'A book.'],
  [': A book.', 'Kor', '', 'A book.'],
  ['Kor: ', 'Kor', 'Kor', ''],
  ['', 'Kor', 'Kor', ''],
];

describe('a name with its description in one line', () => {
  for (const [line, proposed, name, description] of cases) {
    it(`is read from “${line}”`, () => assert.deepEqual(nameAndDescription(line, proposed), { name, description }));
  }
});
