import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { markdownText } from '../../../src/host/markdownText';

describe('markdownText', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const shown = (text: string): string => markdown.renderInline(`**${markdownText(text)}**`);
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

  for (const text of [
    'A plain sentence, with 4,000 people – and “quotes”.',
    '**bold** _thin_ `code` ~~gone~~',
    '[link](command:workbench.action.quit) ![image](https://example.org/x.png)',
    'see https://example.org or www.example.org or me@example.org',
    '<img src=x onerror=alert(1)> &lt; &copy;',
    '$(alert) :tada: a\\b |x| #1 - 2 + 3',
    '1. first',
  ]) {
    it(`shows as it is: ${text}`, () => {
      assert.equal(shown(text), `<strong>${escaped(text)}</strong>`);
    });
  }

  it('breaks no line and keeps spaces that wrap', () => {
    assert.equal(markdownText(' one\n\n# two\t three '), 'one \\# two three');
  });
});
