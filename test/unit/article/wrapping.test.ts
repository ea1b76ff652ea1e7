import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parseArticle';
import { readCorpus } from '../../accuracy/corpus';

/** The line broken at the last space before each margin, its first line set in. */
function wrapped(line: string, width: number, indent: number): string {
  const lines: string[] = [];
  let current = ' '.repeat(indent);
  for (const word of line.split(' ')) {
    if (current.trim() !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current += current.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, current].join('\n');
}

/** Paragraphs that surely were wrapped, with single spaces between their words. */
function longParagraphs(source: string): string[] {
  const { article } = parseArticle(source, 'text');
  return article.blocks.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ')).filter((text) => text.length > 160);
}

describe('wrapping', () => {
  for (const half of ['tuned', 'held-out'] as const) {
    for (const { topic, text } of readCorpus(half)) {
      for (const [width, indent] of [
        [60, 0],
        [72, 0],
        [72, 4],
        [80, 3],
      ] as const) {
        it(`${half} ${topic} reads the same at ${width} columns, set in by ${indent}`, () => {
          const lines = text.split('\n').map((line) => (line.length > 160 ? wrapped(line, width, indent) : line));
          const expected = longParagraphs(text);
          assert.ok(expected.length > 3);
          assert.deepEqual(longParagraphs(lines.join('\n')), expected);
        });
      }
    }
  }
});
