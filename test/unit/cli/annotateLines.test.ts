import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { annotateLines } from '../../../src/cli/annotateLines';
import { emptyLexicon } from '../../../src/core/lexicon';
import { createEngine } from '../../../src/engine/createEngine';

interface LineResult {
  readonly id: unknown;
  readonly error?: string;
  readonly version?: number;
  readonly article?: { readonly published?: string };
}

async function run(lines: string): Promise<{ failed: number; results: LineResult[] }> {
  const results: LineResult[] = [];
  const write = async (line: string) => {
    assert.ok(line.endsWith('\n') && line.indexOf('\n') === line.length - 1);
    results.push(JSON.parse(line) as LineResult);
  };
  const failed = await annotateLines(createEngine({ lexicon: emptyLexicon }), Readable.from([lines]), write, {});
  return { failed, results };
}

describe('annotating a stream of lines', () => {
  it('answers each line on one line, in order, and goes on after a bad one', async () => {
    const { failed, results } = await run(
      '{"id":1,"text":"One."}\nnot json\n{"id":"b","text":"Two.","published":"2020-01-05"}\n\n[1]\n{"id":3}\n',
    );
    assert.equal(failed, 3);
    assert.deepEqual(
      results.map(({ id, error, version }) => [id, error ?? version]),
      [
        [1, 1],
        [null, 'the line is not JSON'],
        ['b', 1],
        [null, 'the line is not a JSON object'],
        [3, 'text is missing or no string'],
      ],
    );
    assert.equal(results[2]?.article?.published, '2020-01-05');
  });

  for (const [field, value] of [
    ['published', '2020-02-31'],
    ['published', 5],
    ['format', 'pdf'],
  ] as const) {
    it(`refuses ${field} ${value}`, async () => {
      const { failed, results } = await run(JSON.stringify({ id: 'x', text: 'One.', [field]: value }));
      assert.equal(failed, 1);
      assert.match(results[0]?.error ?? '', new RegExp(`^${field} is not`));
    });
  }

  it('keeps lone surrogates and NUL', async () => {
    const { failed, results } = await run(`${JSON.stringify({ id: 'odd', text: 'a\ud800b \u0000 c' })}\n`);
    assert.deepEqual([failed, results[0]?.id], [0, 'odd']);
  });
});
