import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { changeLexicon, type LexiconChange } from '../../../src/lexicon/changeLexicon';
import { readReaderLexicon } from '../../../src/lexicon/readerLexicon';

const isKnown = (id: string): boolean => id === 'freedonia' || id === 'sylvania';
const change = (text: string, ...changes: readonly LexiconChange[]) => changeLexicon('my.lexicon.json', text, changes, isKnown);

function changed(text: string, ...changes: readonly LexiconChange[]): string {
  const result = change(text, ...changes);
  assert.ok('text' in result, JSON.stringify(result));
  return result.text;
}

const ada = { id: 'ada-moren', type: 'person', name: 'Ada Moren', description: 'Mayor of Kor.' } as const;

/** Title, the text before, the changes, the text after. */
const cases: readonly [string, string, readonly LexiconChange[], string][] = [
  [
    'begins a file',
    '',
    [{ kind: 'add', entry: ada }],
    `{
  "entries": [
    {
      "id": "ada-moren",
      "type": "person",
      "name": "Ada Moren",
      "description": "Mayor of Kor."
    }
  ]
}
`,
  ],
  [
    'puts an entry behind the others and keeps tabs, comments and short lines',
    '{\n\t// mine\n\t"entries": [\n\t\t{ "id": "freedonia", "forms": ["FRD"] } // so far\n\t]\n}\n',
    [{ kind: 'add', entry: ada, form: 'Moren' }],
    '{\n\t// mine\n\t"entries": [\n\t\t{ "id": "freedonia", "forms": ["FRD"] }, // so far\n\t\t{\n\t\t\t"id": "ada-moren",\n\t\t\t"type": "person",\n\t\t\t"name": "Ada Moren",\n\t\t\t"description": "Mayor of Kor.",\n\t\t\t"forms": ["Moren"]\n\t\t}\n\t]\n}\n',
  ],
  [
    'writes another spelling beside those that are there',
    '{ "entries": [{ "id": "freedonia", "forms": ["FRD"] }] }',
    [{ kind: 'alias', id: 'freedonia', form: 'Old Freedonia' }],
    '{ "entries": [{ "id": "freedonia", "forms": ["FRD", "Old Freedonia"] }] }',
  ],
  [
    'writes another spelling of an entry of the lexicon below',
    '{\r\n  "entries": []\r\n}\r\n',
    [{ kind: 'alias', id: 'freedonia', form: 'FRD' }],
    '{\r\n  "entries": [\r\n    {\r\n      "id": "freedonia",\r\n      "forms": ["FRD"]\r\n    }\r\n  ]\r\n}\r\n',
  ],
  [
    'writes nothing twice',
    '{ "mute": "West", "entries": [{ "id": "freedonia", "forms": [{ "form": "FRD", "the": true }] }] }',
    [
      { kind: 'mute', form: 'west' },
      { kind: 'alias', id: 'freedonia', form: 'FRD' },
    ],
    '{ "mute": "West", "entries": [{ "id": "freedonia", "forms": [{ "form": "FRD", "the": true }] }] }',
  ],
  ['mutes beside what is muted', '{\n  "mute": "West"\n}', [{ kind: 'mute', form: 'East' }], '{\n  "mute": ["West", "East"]\n}'],
  [
    'takes a spelling back, and denies it',
    '{ "entries": [{ "id": "freedonia", "forms": ["FRD", "Land"] }] }',
    [{ kind: 'not', id: 'freedonia', form: 'FRD' }],
    '{ "entries": [{ "id": "freedonia", "forms": ["Land"], "not": ["FRD"] }] }',
  ],
  [
    'denies a spelling, and gives it back',
    '{ "entries": [{ "id": "freedonia", "not": ["FRD"] }] }',
    [{ kind: 'alias', id: 'freedonia', form: 'FRD' }],
    '{ "entries": [{ "id": "freedonia", "forms": ["FRD"] }] }',
  ],
  [
    'describes anew what it has described',
    '{ "entries": [{ "id": "ada-moren", "type": "group", "name": "Ada", "description": "?" }] }',
    [{ kind: 'add', entry: ada }],
    '{ "entries": [{ "id": "ada-moren", "type": "person", "name": "Ada Moren", "description": "Mayor of Kor." }] }',
  ],
  ['keeps a byte order mark', '\ufeff{ "mute": [] }', [{ kind: 'mute', form: 'East' }], '\ufeff{ "mute": [\n  "East"\n] }'],
];

describe("changes to a reader's lexicon", () => {
  for (const [title, before, changes, after] of cases) {
    it(title, () => assert.equal(changed(before, ...changes), after));
  }

  const broken: readonly [string, string, string][] = [
    ['no JSON', '{ "entries": [', '1:15 close bracket expected'],
    ['a list', '[]', '1:1 the file must be a block of fields'],
    ['entries that are no list', '{\n "entries": {} }', '2:2 entries must be a list'],
    ['a row that is wrong', '{ "entries": [\n{ "id": "x!" }] }', '2:3 the id "x!" must be'],
    ['a trailing comma', '{ "entries": [], }', '1:18 property name expected'],
  ];
  for (const [title, text, start] of broken) {
    it(`leave a broken file as it is and tell the place: ${title}`, () => {
      const result = change(text, { kind: 'mute', form: 'East' });
      assert.ok('problem' in result);
      const { line, column, message } = result.problem;
      assert.ok(`${line}:${column} ${message}`.startsWith(start), `${line}:${column} ${message}`);
    });
  }

  it('refuse what the file could not hold', () => {
    const tooLong = change('', { kind: 'add', entry: { ...ada, description: 'x'.repeat(201) } });
    assert.match('problem' in tooLong ? tooLong.problem.message : '', /201 characters/);
    assert.ok('problem' in change('', { kind: 'alias', id: 'nowhere', form: 'X' }));
    assert.ok('problem' in change('', { kind: 'alias', id: 'freedonia', form: 'A + B' }));
  });

  it('always leave a file that is right and says the changes', () => {
    const form = fc.constantFrom('East', 'West', 'FRD', 'Ada Moren', "O'Neil");
    const id = fc.constantFrom('freedonia', 'sylvania');
    const one: fc.Arbitrary<LexiconChange> = fc.oneof(
      fc.record({ kind: fc.constant('mute' as const), form }),
      fc.record({ kind: fc.constant('alias' as const), id, form }),
      fc.record({ kind: fc.constant('not' as const), id, form }),
      fc.record({ kind: fc.constant('add' as const), entry: fc.constant(ada), form }),
    );
    const start = fc.constantFrom('', '{}', '{"entries":[]}', '{\n\t"mute": [\n\t\t"x"\n\t]\n}\n', '{ "entries": [{ "id": "sylvania" }] }');
    fc.assert(
      fc.property(start, fc.array(one, { maxLength: 8 }), (text, changes) => {
        const result = change(text, ...changes);
        if ('problem' in result) {
          // The name of one entry is never a spelling of another.
          assert.match(result.problem.message, /the form "Ada Moren" belongs to/);
          return;
        }
        const after = result.text;
        const { rows, problems } = readReaderLexicon('x', after, isKnown);
        assert.deepEqual(problems, []);
        const last = changes.at(-1);
        if (last?.kind === 'alias') assert.ok(rows.find((row) => row.id === last.id)?.forms.some((own) => own.text === last.form));
        if (last?.kind === 'not') assert.ok(!rows.find((row) => row.id === last.id)?.forms.some((own) => own.text === last.form));
      }),
    );
  });
});
