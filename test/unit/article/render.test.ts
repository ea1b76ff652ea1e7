import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/article/parseArticle';
import { renderBlocks } from '../../../src/article/render';
import type { Analysis, EntityAnnotation } from '../../../src/core/model';

function withMarks(ranges: readonly (readonly [number, number])[]): Analysis {
  const annotations = ranges.map(
    ([start, end]): EntityAnnotation => ({
      start,
      end,
      text: '',
      kind: 'entity',
      type: 'person',
      entity: 'e1',
      confidence: 1,
      rule: 'lexicon',
    }),
  );
  const entities = [{ id: 'e1', name: 'A "B" <C>', type: 'person' as const, listed: false, mentions: 1 }];
  return {
    version: 1,
    article: { blocks: [], language: 'en', words: 0 },
    annotations,
    entities,
    figures: [],
    events: [],
    statements: [],
    warnings: [],
  };
}

const withoutTags = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('render', () => {
  it('nests marks and cuts mark-up at their edges', () => {
    const parsed = parseArticle('x **one two** three', 'markdown');
    const [block] = renderBlocks(
      parsed,
      withMarks([
        [6, 15],
        [6, 9],
      ]),
    );
    assert.match(
      block?.html ?? '',
      /^<p class="block paragraph" data-block="0">x <strong>one <\/strong><span class="mark entity person" data-mark="0"/,
    );
    assert.match(block?.html ?? '', /data-mark="0"[^>]*><span[^>]*data-mark="1"[^>]*><strong>two<\/strong><\/span> three<\/span><\/p>$/);
  });

  it('numbers marks within their block', () => {
    const source = 'Title\n\nAda came home to the old quay.\n\nBob went off to sea again at once.';
    const rendered = renderBlocks(
      parseArticle(source, 'text'),
      withMarks([
        [7, 10],
        [39, 42],
      ]),
    );
    assert.deepEqual(
      rendered.map((block) => block.first),
      [0, 0, 1],
    );
    assert.match(rendered[2]?.html ?? '', /data-mark="0"[^>]*>Bob</);
  });

  it('escapes text and labels', () => {
    const [block] = renderBlocks(parseArticle('<img src=x onerror=alert(1)> & "more"', 'text'), withMarks([[0, 4]]));
    assert.ok(!block?.html.includes('<img'));
    assert.ok(block?.html.includes('aria-label="A &quot;B&quot; &lt;C&gt;, person"'));
  });

  const addresses: [string, boolean][] = [
    ['https://x.example/a', true],
    ['mailto:a@x.example', true],
    ['/relative', false],
    ['file:///etc/passwd', false],
    ['command:workbench.action.quit', false],
    ['data:text/html,x', false],
  ];
  for (const [address, isKept] of addresses) {
    it(`${isKept ? 'keeps' : 'drops'} the address ${address}`, () => {
      const [block] = renderBlocks(parseArticle(`A [word](${address}) more`, 'markdown'), withMarks([]));
      assert.equal(block?.html.includes('href='), isKept);
    });
  }

  it('gives the block text again when the tags are taken off', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '<', '>', '&', '"', '*', '_', '`', '\n', '[', ']', '(', ')'),
      maxLength: 80,
    });
    const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(20)), { maxLength: 6 });
    fc.assert(
      fc.property(text, spans, (source, lengths) => {
        const parsed = parseArticle(source, 'markdown');
        const blocks = parsed.article.blocks.filter((block) => block.kind !== 'table');
        const marks = lengths
          .map(([start, length]) => [start, start + length + 1] as const)
          .filter(([start, end]) => blocks.some((block) => start >= block.start && end <= block.end))
          .sort((left, right) => left[0] - right[0] || right[1] - left[1])
          .filter(([, end], index, all) => all.slice(0, index).every((outer) => outer[1] <= (all[index]?.[0] ?? 0) || outer[1] >= end));
        const rendered = renderBlocks(parsed, withMarks(marks));
        parsed.article.blocks.forEach((block, index) => {
          if (block.kind === 'table') return;
          assert.equal(withoutTags(rendered[index]?.html ?? ''), parsed.article.text.slice(block.start, block.end));
        });
      }),
    );
  });
});
