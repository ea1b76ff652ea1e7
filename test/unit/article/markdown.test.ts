import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/article/parseArticle';

function blocksOf(source: string): string[] {
  const { article } = parseArticle(source, 'markdown');
  return article.blocks.map((block) => `${block.kind}${block.level ?? ''}: ${article.text.slice(block.start, block.end)}`);
}

describe('Markdown', () => {
  it('reads headings, paragraphs, quotes and nested lists', () => {
    const source = '# The quay\n\nOld *stone* walls.\n\n## East\n\n> It **holds**.\n\n- one\n- two\n  1. three\n';
    assert.deepEqual(blocksOf(source), [
      'title: The quay',
      'paragraph: Old stone walls.',
      'heading2: East',
      'quote: It holds.',
      'list-item1: one',
      'list-item1: two',
      'list-item2: three',
    ]);
  });

  it('reads tables cell by cell, empty ones too', () => {
    assert.equal(blocksOf('Text.\n\n| A | B |\n|---|---|\n| 1 | |\n| | 2 |\n').at(-1), 'table: A\tB\n1\t\n\t2');
  });

  it('maps the cells of a table', () => {
    const source = 'Text.\n\n| Name | Age |\n|---|---|\n| Ann | 3 |\n| Ann | 4 |\n';
    const { article, sourceMap } = parseArticle(source, 'markdown');
    const start = article.text.lastIndexOf('Ann');
    assert.equal(sourceMap.toSource(start), source.lastIndexOf('Ann'));
    assert.equal(source.slice(sourceMap.toSource(start), sourceMap.toSourceEnd(start + 3)), 'Ann');
  });

  it('keeps mark-up as ranges', () => {
    const { article, inlines } = parseArticle('Some **bold _nested_ text** and `code` and [a port](https://x.example/port).', 'markdown');
    assert.deepEqual(
      inlines.map((inline) => [inline.kind, article.text.slice(inline.start, inline.end), inline.href]),
      [
        ['strong', 'bold nested text', undefined],
        ['emphasis', 'nested', undefined],
        ['code', 'code', undefined],
        ['link', 'a port', 'https://x.example/port'],
      ],
    );
  });

  it('shows a picture as its caption and says what it leaves out', () => {
    const { article, warnings } = parseArticle('Text.\n\n![The sea at dusk](sea.png)\n\n<div>raw</div>\n', 'markdown');
    assert.deepEqual(
      article.blocks.map((block) => block.kind),
      ['paragraph', 'caption'],
    );
    assert.deepEqual(
      warnings.map((warning) => warning.code),
      ['markup-left-out'],
    );
  });

  it('maps every piece of the reading text to the same letters of the source', () => {
    const source =
      '---\ntitle: The quay\n---\n\nA [port](port.md) port, *old* and **new**, `x` x.\r\nSecond line.\r\n\r\n> Quoted\r\n> twice\r\n';
    const { article, sourceMap } = parseArticle(source, 'markdown');
    for (const word of ['The quay', 'port,', 'old', 'new', 'Second', 'Quoted', 'twice', 'x.']) {
      const start = article.text.indexOf(word);
      assert.ok(start >= 0, word);
      assert.equal(source.slice(sourceMap.toSource(start), sourceMap.toSourceEnd(start + word.length)), word);
      assert.equal(sourceMap.toReading(sourceMap.toSource(start)), start);
    }
  });

  it('finds the second of two equal words behind a link that holds it', () => {
    const source = 'See [the quay](quay) quay.';
    const { article, sourceMap } = parseArticle(source, 'markdown');
    assert.equal(sourceMap.toSource(article.text.lastIndexOf('quay')), source.lastIndexOf('quay'));
  });

  it('reads any text: letters of words map to themselves', () => {
    const piece = fc.constantFrom(
      'word ',
      '*a*',
      '**b**',
      '[c](d)',
      '&amp;',
      '\\*',
      '`e`',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '# ',
      '|',
      '---',
      '<i>',
      '\u{1F600}',
      '\r',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const { article, sourceMap } = parseArticle(source, 'markdown');
        for (const match of article.text.matchAll(/word/g)) {
          assert.equal(source.slice(sourceMap.toSource(match.index), sourceMap.toSourceEnd(match.index + 4)), 'word');
        }
      }),
    );
  });
});
