import assert from 'node:assert/strict';
import { parseArguments, UsageError } from '../../../src/cli/arguments';

describe('arguments', () => {
  it('annotates a file as JSON unless told', () => {
    assert.deepEqual(parseArguments(['annotate', 'a.txt']), {
      kind: 'annotate',
      output: 'json',
      files: ['a.txt'],
      lexicons: [],
      bundled: true,
      trace: false,
    });
  });

  it('takes every option', () => {
    const words = [
      'annotate',
      '--html',
      '--format',
      'markdown',
      '--published=2020-02-29',
      '--lexicon',
      'a',
      '--lexicon',
      'b',
      '--no-bundled',
      '--trace',
      '-',
      'x.md',
    ];
    assert.deepEqual(parseArguments(words), {
      kind: 'annotate',
      output: 'html',
      files: ['-', 'x.md'],
      format: 'markdown',
      published: '2020-02-29',
      lexicons: ['a', 'b'],
      bundled: false,
      trace: true,
    });
  });

  it('shows its help when nothing is asked', () => {
    assert.deepEqual(
      [parseArguments([]), parseArguments(['-h']), parseArguments(['--version'])],
      [{ kind: 'help' }, { kind: 'help' }, { kind: 'version' }],
    );
  });

  const bad: [string[], RegExp][] = [
    [['annotate'], /^a file is missing/],
    [['anotate', 'x'], /^unknown command: anotate$/],
    [['--json'], /^a command is missing/],
    [['annotate', '--colour', 'x'], /^unknown option '--colour'$/],
    [['annotate', '--json', '--csv', 'x'], /^choose one of --json and --csv$/],
    [['annotate', '--format', 'pdf', 'x'], /^unknown format: pdf;/],
    [['annotate', '--published', '2019-02-29', 'x'], /^not a day of the calendar/],
    [['annotate', 'x', '--format'], /argument missing/],
  ];
  for (const [words, message] of bad) {
    it(`refuses ${words.join(' ')}`, () =>
      assert.throws(
        () => parseArguments(words),
        (error: unknown) => error instanceof UsageError && message.test(error.message),
      ));
  }
});
