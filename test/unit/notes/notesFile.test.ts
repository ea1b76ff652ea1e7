import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Note } from '../../../src/core/notes/note';
import { changeNotes, isEmptyNotes, type NotesChange, readNotes } from '../../../src/notes/notesFile';

const anchor = { quote: 'the ships', prefix: 'Nobody saw ', suffix: ' that day.', block: 2, offset: 11 };
const first: Note = { id: 'a1', text: 'Which ships?', anchor, created: '2026-05-03T08:00:00Z' };

function changed(text: string | undefined, ...changes: readonly NotesChange[]): string {
  const result = changeNotes('harbour.txt', text, changes);
  assert.ok('text' in result, JSON.stringify(result));
  return result.text;
}

describe('a file of notes', () => {
  it('is begun with the first note, as text that is read and merged line by line', () => {
    assert.equal(
      changed(undefined, { kind: 'add', note: first }),
      `{
  "version": 1,
  "article": "harbour.txt",
  "notes": [
    {
      "id": "a1",
      "text": "Which ships?",
      "quote": "the ships",
      "prefix": "Nobody saw ",
      "suffix": " that day.",
      "block": 2,
      "offset": 11,
      "created": "2026-05-03T08:00:00Z"
    }
  ]
}
`,
    );
  });

  it('keeps what is not meant, and what is not understood', () => {
    const text = '{\n\t// of Tuesday\n\t"notes": [\n\t\t{ "text": "By hand", "color": "red" },\n\t\t"?"\n\t],\n\t"more": 1\n}';
    assert.equal(changed(text, { kind: 'edit', id: 'note-1', text: 'By my hand' }), text.replace('By hand', 'By my hand'));
    assert.equal(changed(text, { kind: 'remove', id: 'note-1' }).replace(/\s/g, ''), '{//ofTuesday"notes":["?"],"more":1}');
  });

  it('holds notes that lack a part of their place', () => {
    const { notes, problem } = readNotes(
      '{ "notes": [{ "text": "T", "quote": "q", "block": -1, "offset": "x" }, { "quote": "no text" }] }',
    );
    assert.equal(problem, undefined);
    assert.deepEqual(notes, [{ id: 'note-1', text: 'T', anchor: { quote: 'q', prefix: '', suffix: '', block: 0, offset: 0 } }]);
  });

  const broken: readonly [string, string][] = [
    ['{ "notes": [', '1:13 close bracket expected'],
    ['[]', '1:1 a file of notes has a list of "notes"'],
    ['{\n "notes": {} }', '1:1 a file of notes has a list of "notes"'],
    ['{ "version": 2, "notes": [] }', '1:1 the file was written by a newer Lectern (version 2)'],
    ['not JSON at all', '1:1 invalid symbol'],
  ];
  for (const [text, expected] of broken) {
    it(`is not changed where it is broken: ${text}`, () => {
      const result = changeNotes('a.txt', text, [{ kind: 'add', note: first }]);
      assert.ok('problem' in result);
      assert.equal(`${result.problem.line}:${result.problem.column} ${result.problem.message}`, expected);
    });
  }

  it('is empty only where nobody has written anything into it', () => {
    const gone = changed(changed(undefined, { kind: 'add', note: first }), { kind: 'remove', id: 'a1' });
    assert.equal(isEmptyNotes(gone), true);
    for (const text of ['{ "notes": [1] }', '{ "notes": [], "mine": 1 }', '{ /* mine */ "notes": [] }', '{ "notes": [', '']) {
      assert.equal(isEmptyNotes(text), false, text);
    }
  });

  it('gives back what was put in, whatever the words', () => {
    const words = fc.string({ unit: 'binary' });
    const note = fc.record({
      text: words,
      anchor: fc.record({ quote: words, prefix: words, suffix: words, block: fc.nat(), offset: fc.nat() }, { noNullPrototype: true }),
    });
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 5 }), fc.nat(), words, (bodies, which, text) => {
        const notes = bodies.map((body, number) => ({ id: `n${number}`, ...body }));
        const all = changed(undefined, ...notes.map((one): NotesChange => ({ kind: 'add', note: one })));
        assert.deepEqual(readNotes(all).notes, notes);
        const id = `n${which % notes.length}`;
        const edited = readNotes(changed(all, { kind: 'edit', id, text })).notes;
        assert.deepEqual(
          edited,
          notes.map((one) => (one.id === id ? { ...one, text } : one)),
        );
        const left = readNotes(changed(all, { kind: 'remove', id })).notes;
        assert.deepEqual(
          left,
          notes.filter((one) => one.id !== id),
        );
      }),
    );
  });
});
