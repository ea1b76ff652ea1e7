import assert from 'node:assert/strict';
import type { Article } from '../../../../src/core/model';
import type { Note } from '../../../../src/core/notes/note';
import { anchorOf } from '../../../../src/core/notes/noteAnchor';
import { noteRows } from '../../../../src/core/notes/noteRows';
import { notesAsMarkdown } from '../../../../src/core/notes/notesAsMarkdown';
import { placeNotes } from '../../../../src/core/notes/placeNotes';

const parts = ['Harbour', 'The ships were late, and nobody had counted them.', 'What follows', 'A third crane stands at the pier.'];
const kinds = ['title', 'paragraph', 'heading', 'paragraph'] as const;

function articleOf(texts: readonly string[]): Article {
  let start = 0;
  const blocks = texts.map((part, at) => {
    const block = { kind: kinds[at] ?? 'paragraph', start, end: start + part.length };
    start += part.length + 2;
    return block;
  });
  return { text: texts.join('\n\n'), blocks, title: 'Harbour', language: 'en', words: 20 };
}

const article = articleOf(parts);

function noteOn(id: string, words: string, text: string): Note {
  const start = article.text.indexOf(words);
  const anchor = anchorOf(article, { start, end: start + words.length });
  assert.ok(anchor);
  return { id, text, anchor };
}

const notes = [noteOn('c', 'crane', 'Whose?'), noteOn('s', 'ships were late', 'How late?\nAsk.'), noteOn('n', 'nobody', 'Really?')];
const edited = articleOf([parts[0] ?? '', 'The ships were very late.', parts[2] ?? '', parts[3] ?? '']);

describe('the rows of notes', () => {
  it('stand by the place of their words', () => {
    assert.deepEqual(
      noteRows(placeNotes(article, notes)).map(({ label, description, ranges }) => [label, description, ranges.length]),
      [
        ['How late? Ask.', '“ships were late”', 1],
        ['Really?', '“nobody”', 1],
        ['Whose?', '“crane”', 1],
      ],
    );
  });

  it('keep the notes that have lost their place, and tell which words have changed', () => {
    const rows = noteRows(placeNotes(edited, notes));
    assert.deepEqual(
      rows.map(({ label, description, count }) => [label, description, count]),
      [
        ['How late? Ask.', '“ships were late” · the words have changed', 1],
        ['Whose?', '“crane”', 1],
        ['Without their place', undefined, 1],
      ],
    );
    assert.deepEqual(
      rows[2]?.children.map(({ label, description, ranges }) => [label, description, ranges]),
      [['Really?', '“nobody”', []]],
    );
  });

  it('are Markdown for the clipboard, below their headings', () => {
    assert.equal(
      notesAsMarkdown(edited, placeNotes(edited, notes)),
      '# Notes on Harbour\n\n> ships were late\n\nHow late?\nAsk.\n\n## What follows\n\n> crane\n\nWhose?\n\n## Without their place\n\n> nobody\n\nReally?\n',
    );
  });
});
