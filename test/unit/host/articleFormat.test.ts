import assert from 'node:assert/strict';
import { formatOf } from '../../../src/host/articleFormat';

describe('formatOf', () => {
  for (const [path, format] of [
    ['/a/b.txt', 'text'],
    ['/a/b.ARTICLE', 'text'],
    ['/a.b/c.md', 'markdown'],
    ['/a/b.htm', 'html'],
    ['/a/txt', undefined],
    ['/a.txt/b', undefined],
    ['/a/b.ts', undefined],
    ['', undefined],
  ] as const) {
    it(`${path || 'no name'} is ${format ?? 'not read'}`, () => assert.equal(formatOf(path), format));
  }
});
