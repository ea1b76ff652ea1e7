import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parseArticle';

function blocksOf(source: string): string[] {
  const { article } = parseArticle(source, 'html');
  return article.blocks.map((block) => `${block.kind}${block.level ?? ''}: ${article.text.slice(block.start, block.end)}`);
}

describe('HTML', () => {
  it('reads the article of a saved page and nothing around it', () => {
    const page = `<!doctype html><title>x</title><nav>Home</nav><article><h1>Storm <em>hits</em></h1><p>One &amp; two<br>three.
      <ul><li>a<li>b<ul><li>c</ul></ul><blockquote><p>Said</p></blockquote><script>alert(1)</script><figcaption>Sea</figcaption></article><footer>© us</footer>`;
    assert.deepEqual(blocksOf(page), [
      'title: Storm hits',
      'paragraph: One & two\nthree.',
      'list-item1: a',
      'list-item1: b',
      'list-item2: c',
      'quote: Said',
      'caption: Sea',
    ]);
  });

  it('reads tables', () => {
    assert.equal(blocksOf('<p>Text.</p><table><tr><th>A<th>B<tr><td>1<td>2</table>').at(-1), 'table: A\tB\n1\t2');
  });

  it('takes author and date from the page', () => {
    const page =
      '<meta name="author" content="Ada Quill"><meta property="article:published_time" content="2020-01-05T10:00:00Z"><p>Text here.</p>';
    const { article } = parseArticle(page, 'html');
    assert.deepEqual([article.byline, article.published, article.publishedFrom], ['Ada Quill', '2020-01-05', 'metadata']);
  });

  it('leaves hidden text out and stops at absurd depth with a warning', () => {
    assert.deepEqual(blocksOf('<p hidden>no</p><p aria-hidden="true">no</p><p>yes</p>'), ['paragraph: yes']);
    const { warnings } = parseArticle(`${'<div>'.repeat(2000)}deep`, 'html');
    assert.deepEqual(
      warnings.map((warning) => warning.code),
      ['nested-too-deep', 'empty-article'],
    );
  });
});
