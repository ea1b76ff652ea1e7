import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { compile } from '../../../src/lexicon/compile';
import { compileFolder } from '../../../src/lexicon/compileData';
import { loadLexicon } from '../../../src/lexicon/load';
import { formatProblem } from '../../../src/lexicon/problem';
import { entryOf } from './import/entryOf';
import { noWords } from './import/noWords';
import { found } from './walk';

const row = (id: string, rest = ''): string => `- id: ${id}\n  type: place\n  name: Town ${id}\n  description: A town.\n${rest}`;

/** Title, text of a file, and its problems as printed. */
const wrong: readonly [string, string, readonly string[]][] = [
  ['broken YAML', '- id: a\n  name: "x\n', ['a.yaml:3: Missing closing "quote']],
  ['a tab', '- id: a\n\tname: x\n', ['a.yaml:2: Unexpected scalar at node end']],
  ['a field written twice', '- id: a\n  name: x\n  name: y\n', ['a.yaml:3: Map keys must be unique']],
  ['a byte order mark', `\ufeff${row('a')}`, ['a.yaml:1: the file begins with a byte order mark']],
  ['a file that is no list', 'id: a\n', ['a.yaml:1: the file must be a list of rows']],
  ['a row that is no block', '- a\n', ['a.yaml:1: a row must be a block of fields']],
  ['an unknown field, at its line', row('a', '  aliases: [x]\n'), ['a.yaml:5: unknown field "aliases" of a row']],
  [
    'a long description, at its line',
    '- id: a\n  type: place\n  name: A\n\n  description: '.concat('x'.repeat(201)),
    ['a.yaml:5: the description has 201'],
  ],
  ['a wrong item, at its line', row('a', '  forms:\n    - Old Town\n    - { form: "!" }\n'), ['a.yaml:7: the form "!" holds no word']],
  ['a missing field, at the row', `${row('a')}\n- id: b\n  type: place\n  name: B\n`, ['a.yaml:6: the row needs a description']],
  ['an id that is taken', row('a') + row('b') + row('a'), ['a.yaml:9: the id "a" is taken already (a.yaml:1)']],
  ['an unknown end', row('a', '  relations: [part-of b]\n'), ['a.yaml:5: no entry has the id "b"']],
  [
    'unknown ends of an event',
    row('a').replace('place', 'event').concat('  event:\n    type: war\n    places: [b]\n    actors: [agent c]\n'),
    ['a.yaml:7: no entry has the id "b"', 'a.yaml:8: no entry has the id "c"'],
  ],
  [
    'parts in a circle',
    row('a', '  relations: [part-of b]\n') + row('b', '  relations: [part-of c]\n') + row('c', '  relations: [part-of a]\n'),
    ['a.yaml:5: part-of goes in a circle: a > b > c > a'],
  ],
  ['a part of itself', row('a', '  relations: [located-in a]\n'), ['a.yaml:5: located-in goes in a circle: a > a']],
  [
    'a form of two entries',
    row('a', '  forms: [Reina]\n') + row('b', '  forms:\n    - Old Town\n    - Reina\n'),
    ['a.yaml:12: the form "Reina" belongs to a (a.yaml:1) too; settle it by the, needs, context or unless'],
  ],
  [
    'a form of two entries under the same condition',
    row('a', '  forms: [{ form: Reina, context: [club, bar] }]\n') + row('b', '  forms: [{ form: Réina, context: [bar, club] }]\n'),
    ['a.yaml:10: the form "Réina" belongs to a'],
  ],
  [
    'two fields written twice',
    '- id: a\n  id: b\n  name: x\n  name: y\n',
    ['a.yaml:2: Map keys must be unique', 'a.yaml:4: Map keys must be unique'],
  ],
  ['an alias', '- id: a\n  name: *b\n', ['a.yaml:2: the alias "*b" is not read; write out what it stands for']],
];

/** Title and a file in which a form of two entries is settled. */
const settled: readonly [string, string][] = [
  ['by a condition of one', row('a', '  forms: [Reina]\n') + row('b', '  forms: [{ form: Reina, context: [club] }]\n')],
  [
    'by different conditions',
    row('a', '  forms: [{ form: Reina, the: true }]\n') + row('b', '  forms: [{ form: Reina, unless: [Sofia] }]\n'),
  ],
  ['by names', row('a', '  forms: [{ form: Bell, needs: name }]\n') + row('b', '  forms: [{ form: Bell, needs: name }]\n')],
  ['by capitals', row('a', '  forms: [ISIS]\n') + row('b', '  forms: [Isis]\n')],
  ['by grammar', row('a', '  adjective: [Polish]\n') + row('b', '  forms: [Polish]\n')],
  ['as a metonym', row('a', '  forms: [{ form: Capital City, kind: metonym }]\n') + row('b', '  forms: [Capital City]\n')],
];

describe('compiling the lexicon', () => {
  for (const [title, text, expected] of wrong) {
    it(`refuses ${title}`, () => {
      const compiled = compile([{ name: 'a.yaml', text }]);
      const printed = 'problems' in compiled ? compiled.problems.map(formatProblem) : [];
      assert.equal(printed.length, expected.length, printed.join('\n'));
      for (const [index, start] of expected.entries()) assert.ok(printed[index]?.startsWith(start), printed[index]);
    });
  }

  for (const [title, text] of settled) {
    it(`takes a form of two entries settled ${title}`, () => assert.ok('bytes' in compile([{ name: 'a.yaml', text }])));
  }

  it('tells all problems of all files, by place', () => {
    const compiled = compile([
      { name: 'b.yaml', text: row('b', '  colour: red\n') },
      { name: 'a.yaml', text: row('a', '  relations: [part-of b, part-of c]\n  size: 3\n') + row('b') },
    ]);
    assert.ok('problems' in compiled);
    assert.deepEqual(
      compiled.problems.map((problem) => `${problem.file}:${problem.line}:${problem.column}`),
      ['a.yaml:6:3', 'b.yaml:1:3', 'b.yaml:5:3'],
    );
  });

  it('keeps words and numbers as they are spelled', () => {
    const text = '- id: no-one\n  type: work\n  name: 1e3\n  description: no\n  roles: [{ title: 007, from: 2012-05-07, to: 2013 }]\n';
    const compiled = compile([{ name: 'a.yaml', text }]);
    assert.ok('bytes' in compiled);
    const { name, description, roles } = loadLexicon(compiled.bytes).entry(0);
    assert.deepEqual([name, description, roles], ['1e3', 'no', [{ title: '007', from: '2012-05-07', to: '2013' }]]);
  });

  it('gives the same bytes for the same rows in any files', () => {
    const rows = ['c', 'a', 'b'].map((id) => row(id, `  forms: [Form ${id}, { form: Shared, needs: name }]\n`));
    const one = compile([{ name: 'a.yaml', text: rows.join('') }]);
    const three = compile(rows.map((text, index) => ({ name: `${9 - index}.yaml`, text: `# a comment\n${text}` })));
    assert.ok('bytes' in one && 'bytes' in three);
    assert.deepEqual(one.bytes, three.bytes);
  });

  it('gives the same bytes for the same imported entries', () => {
    const entry = entryOf({ name: 'Puerto Ulm', relations: [{ type: 'located-in', entry: 'country-fd' }] });
    const country = entryOf({ id: 'country-fd', name: 'Freedonia', source: 'countries' });
    const imported = () => ({ entries: [{ ...country }, { ...entry }], words: noWords });
    const [first, second] = [1, 2].map(() => compile([{ name: 'a.yaml', text: row('a') }], imported()));
    assert.ok(first && second && 'bytes' in first && 'bytes' in second);
    assert.deepEqual(first.bytes, second.bytes);
    const lexicon = loadLexicon(first.bytes);
    assert.deepEqual(found(lexicon, 'Puerto Ulm'), [entry.id]);
    assert.deepEqual(lexicon.entry(lexicon.indexOf(entry.id)).relations, [{ type: 'located-in', entry: 'country-fd' }]);
  });

  it('reads the YAML files of a folder and the folders in it', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lexicon-'));
    try {
      fs.mkdirSync(path.join(folder, 'more'));
      fs.writeFileSync(path.join(folder, 'a.yaml'), row('a'));
      fs.writeFileSync(path.join(folder, 'more', 'b.yaml'), row('b'));
      fs.writeFileSync(path.join(folder, 'README.md'), '- id: c');
      const lexicon = loadLexicon(compileFolder(folder));
      assert.equal(lexicon.entryCount, 2);
      assert.deepEqual(found(lexicon, 'Town b'), ['b']);
      fs.writeFileSync(path.join(folder, 'more', 'c.yaml'), row('c', '  size: 3\n'));
      assert.throws(() => compileFolder(folder), /^Error: lexicon-\w+\/more\/c\.yaml:5: unknown field "size"/);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});
