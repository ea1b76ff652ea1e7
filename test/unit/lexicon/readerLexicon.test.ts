import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { readReaderLexicon } from '../../../src/lexicon/readerLexicon';

const known = (id: string): boolean => id === 'freedonia';
const read = (text: string) => readReaderLexicon('my.lexicon.json', text, known);
const printed = (text: string) => read(text).problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`);

const whole = '"type": "place", "name": "Ulm", "description": "A town."';

/** Title, text, and what is said of it. */
const wrong: readonly [string, string, readonly string[]][] = [
  ['nothing', '', ['1:1 value expected']],
  ['a list', '[]', ['1:1 the file must be a block of fields ($schema, entries, mute)']],
  ['a number', '3', ['1:1 the file must be a block of fields ($schema, entries, mute)']],
  ['an open brace', '{\n  "entries": [\n', ['3:1 close bracket expected', '3:1 close brace expected']],
  ['a trailing comma', '{ "entries": [], }', ['1:18 property name expected', '1:18 value expected']],
  ['another field', '{\n  "entry": []\n}', ['2:3 unknown field "entry" of the file; known: $schema, entries, mute']],
  ['entries that are no list', '{ "entries": {} }', ['1:3 entries must be a list']],
  ['a muted number', '{ "mute": [true] }', ['1:12 item of mute must be text']],
  [
    'an unknown field of a row',
    `{ "entries": [\r\n  { "id": "ulm", ${whole},\r\n    "alias": "x" }] }`,
    ['3:5 unknown field "alias" of a row'],
  ],
  ['a wrong item', `{ "entries": [{ "id": "ulm", ${whole},\n  "forms": ["Ulm am See",\n    "!"] }] }`, ['3:5 the form "!" holds no word']],
  ['a field written twice', `{ "entries": [{ "id": "ulm", ${whole},\n "id": "ulm" }] }`, ['2:2 the field "id" is written twice']],
  [
    'half a row for a new entry',
    '{ "entries": [{ "id": "ulm", "forms": ["Ulm"] }] }',
    ['1:17 no entry has the id "ulm" yet, so the row needs a type'],
  ],
  [
    'a relation to nothing',
    `{ "entries": [{ "id": "ulm", ${whole}, "relations": ["part-of sylvania"] }] }`,
    ['1:102 no entry has the id "sylvania"'],
  ],
  [
    'an id that is taken',
    `{ "entries": [{ "id": "ulm", ${whole} },\n { "id": "ulm", ${whole} }] }`,
    ['2:4 the id "ulm" is taken already (my.lexicon.json:1)'],
  ],
];

describe("a reader's lexicon", () => {
  for (const [title, text, expected] of wrong) {
    it(`tells the place of what is wrong: ${title}`, () => {
      const problems = printed(text);
      assert.equal(problems.length, expected.length, problems.join('\n'));
      for (const [index, start] of expected.entries()) assert.ok(problems[index]?.startsWith(start), problems[index]);
    });
  }

  it('gives the rows that are right beside those that are wrong', () => {
    const { rows, problems } = read(
      `{ "entries": [{ "id": "ulm", ${whole} }, { "id": "sea", "type": "lake" }, { "id": "freedonia", "mute": true }] }`,
    );
    assert.deepEqual(
      rows.map((row) => [row.id, row.name, row.mute]),
      [
        ['ulm', 'Ulm', false],
        ['freedonia', undefined, true],
      ],
    );
    assert.deepEqual(
      problems.map((problem) => problem.message.slice(0, 24)),
      ['the row needs a name', 'the row needs a descript', 'unknown type "lake"; kno'],
    );
  });

  it('may relate to and extend entries of earlier layers', () => {
    const text = `{ "mute": ["Glass House"], "entries": [{ "id": "ulm", ${whole}, "relations": ["part-of freedonia"] }, { "id": "freedonia", "forms": ["FRD"] }] }`;
    const { rows, mutedForms, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(mutedForms, [['glass', 'house']]);
    assert.deepEqual(rows[1]?.forms[0]?.kind, 'acronym');
  });

  it('may have comments, a byte order mark and a schema', () => {
    assert.deepEqual(printed('\ufeff// mine\n{ "$schema": "./x.json", "entries": [] /* none yet */ }'), []);
  });

  it('never throws', () => {
    for (const text of [
      '['.repeat(200_000),
      '{"entries":'.repeat(50_000),
      '\0',
      '\ud800',
      '"',
      '{"entries":[{"__proto__":{}}]}',
      'PK\u0003\u0004',
    ]) {
      assert.ok(read(text).problems.length > 0, text.slice(0, 20));
    }
  });

  it('is described by its schema as it is read', () => {
    const schema = JSON.parse(fs.readFileSync('media/lexicon.schema.json', 'utf8'));
    const { rows, problems } = read(JSON.stringify({ entries: schema.definitions.row.examples, mute: schema.properties.mute.examples[0] }));
    assert.deepEqual(problems, []);
    assert.equal(rows.length, schema.definitions.row.examples.length);
  });
});
