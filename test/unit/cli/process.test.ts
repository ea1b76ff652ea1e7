import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The built command as a shell starts it. */
describe('lectern', function lectern() {
  this.timeout(60_000);
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lectern-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: string | Uint8Array): string => {
    const full = path.join(folder, name);
    writeFileSync(full, content);
    return full;
  };
  const run = (words: readonly string[], input: string | Uint8Array = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...words], { input, encoding: 'utf8', maxBuffer: 1e9 });
    assert.ok(!/\n\s+at /.test(stderr), `a stack trace: ${stderr}`);
    return { status, stdout, stderr };
  };
  const sentence = 'The mayor of Paris met Angela Merkel in Berlin on 3 May 2018.';

  it('annotates standard input', () => {
    const { status, stdout } = run(['annotate', '--json', '-'], sentence);
    const { annotations } = JSON.parse(stdout) as { annotations: { text: string }[] };
    assert.equal(status, 0);
    assert.deepEqual(
      annotations.map(({ text }) => text),
      ['Paris', 'Angela Merkel', 'Berlin', '3 May 2018'],
    );
  });

  it('says in the result how a file that is not UTF-8 was read', () => {
    const { status, stdout } = run([
      'annotate',
      file('latin.txt', Buffer.from('The café in Paris closed early, the señor said.', 'latin1')),
    ]);
    const { annotations, warnings } = JSON.parse(stdout) as { annotations: { text: string }[]; warnings: { code: string }[] };
    assert.deepEqual([status, annotations.map(({ text }) => text), warnings.map(({ code }) => code)], [0, ['Paris'], ['decoded-as']]);
  });

  const wide = (text: string) => Buffer.from(text, 'utf16le');
  const sound: [string, () => string | Uint8Array][] = [
    ['an empty file', () => ''],
    ['UTF-16', () => wide(`\uFEFF${sentence}`)],
    ['a byte order mark and CRLF', () => `\uFEFF${sentence}\r\n\r\n${sentence}\r\n`],
    ['a lone surrogate', () => wide('\uFEFFA lone \ud800 surrogate in Paris.')],
    ['one line of 250 kB', () => `${sentence} `.repeat(4_000)],
  ];
  for (const [name, content] of sound) {
    it(`reads ${name}`, () => {
      const { status, stdout } = run(['annotate', '--json', file('sound.txt', content())]);
      assert.equal(status, 0);
      assert.equal((JSON.parse(stdout) as { version: number }).version, 1);
    });
  }

  it('makes one page without any address to load from', () => {
    const { status, stdout } = run(['annotate', '--html', '-'], `<script>alert(1)</script>\n\n${sentence}`);
    assert.equal(status, 0);
    assert.match(stdout, /Content-Security-Policy" content="default-src &#39;none&#39;/);
    assert.ok(
      !/\b(?:src|href)=/.test(
        stdout.replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>|<script type="application\/json"[\s\S]*?<\/script>/g, ''),
      ),
    );
    assert.ok(!stdout.includes('<script>alert(1)'));
  });

  const failing: [string, () => string[], number, RegExp][] = [
    ['a missing file', () => ['annotate', path.join(folder, 'none.txt')], 1, /none\.txt: no such file\n$/],
    ['a folder', () => ['annotate', folder], 1, /: is a directory\n$/],
    [
      'a binary file',
      () => ['annotate', file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))],
      1,
      /picture\.png: not a text file \(it holds NUL bytes\)\n$/,
    ],
    ['an unknown flag', () => ['annotate', '--colour', 'x'], 2, /unknown option '--colour'/],
    [
      'a lexicon that is no JSON',
      () => ['annotate', '--lexicon', file('a.lexicon.json', '{ "entries": [ }'), '-'],
      1,
      /a\.lexicon\.json:1: /,
    ],
    [
      'a lexicon with a bad row',
      () => ['annotate', '--lexicon', file('b.lexicon.json', '{ "entries": [\n{ "id": "x", "type": "ship" }] }'), '-'],
      1,
      /b\.lexicon\.json:2: /,
    ],
  ];
  for (const [name, words, expected, message] of failing) {
    it(`says what is wrong with ${name}`, () => {
      const { status, stdout, stderr } = run(words());
      assert.deepEqual([status, stdout], [expected, '']);
      assert.match(stderr, message);
    });
  }

  it('says that a file cannot be read', function unreadable() {
    if (process.getuid?.() === 0) this.skip();
    const closed = file('closed.txt', sentence);
    chmodSync(closed, 0);
    assert.match(run(['annotate', closed]).stderr, /permission denied/);
  });

  it('goes on with the next file and tells by its status', () => {
    const { status, stdout } = run(['annotate', path.join(folder, 'none.txt'), file('a.txt', sentence), file('b.txt', sentence)]);
    assert.equal(status, 1);
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map((line) => path.basename((JSON.parse(line) as { id: string }).id)),
      ['a.txt', 'b.txt'],
    );
  });

  it('says what is wrong with a bundled lexicon that is cut off, and works without it', () => {
    const program = path.join(folder, 'dist');
    cpSync('dist', program, { recursive: true, filter: (source) => !/types$|lexicon\.bin$/.test(source) });
    writeFileSync(path.join(program, 'lexicon.bin'), readFileSync('dist/lexicon.bin').subarray(0, 100_000));
    const start = (...words: readonly string[]) =>
      spawnSync(process.execPath, [path.join(program, 'cli.js'), 'annotate', ...words], { input: sentence, encoding: 'utf8' });
    const broken = start('-');
    assert.equal(broken.status, 1);
    assert.match(broken.stderr, /the bundled lexicon cannot be used: The lexicon file is cut off: 100000 of \d+ bytes are there\.\n$/);
    const without = start('--no-bundled', '-');
    assert.deepEqual([without.status, without.stderr], [0, '']);
    assert.match(without.stdout, /"Angela Merkel"/);
  });

  it('lays a lexicon of one’s own over the bundled one', () => {
    const own = { entries: [{ id: 'quill', type: 'organization', name: 'Quill and Daughters', description: 'A maker of pens.' }] };
    const { stdout } = run(
      ['annotate', '--lexicon', file('own.lexicon.json', JSON.stringify(own)), '-'],
      'He bought it from Quill and Daughters in Paris.',
    );
    const { entities } = JSON.parse(stdout) as { entities: { entry?: string }[] };
    assert.deepEqual(
      entities.map(({ entry }) => entry),
      ['quill', 'paris'],
    );
  });
});
