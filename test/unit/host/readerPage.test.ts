import assert from 'node:assert/strict';
import { type PageParts, readerPage } from '../../../src/host/readerPage';
import { readerWords } from '../../../src/protocol/readerWords';

const parts: PageParts = {
  nonce: 'abc123',
  script: 'https://host/dist/reader.js',
  style: '.mark { color: red }',
  opening: 'open("</script>")',
  title: 'A title',
  version: 7,
  language: 'en',
  preferences: {
    marksShown: true,
    density: 'first',
    hiddenTypes: ['date'],
    hoverMode: 'hover',
    hoverDelay: 300,
    hidingDelay: 300,
    font: 'serif',
    fontSize: 18,
    measure: 68,
  },
  words: { ...readerWords, copy: 'Kopieren </script><b>' },
  notices: [],
  blocks: [
    { html: '<h1 data-block="0">One</h1>', first: 0 },
    { html: '<p data-block="1">Two</p>', first: 0 },
  ],
};

describe('readerPage', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(readerPage(parts))?.[1]?.replace(/&#39;/g, "'") ?? '';

  it('allows its own script and style, and nothing else', () => {
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.slice(rule.indexOf(' ') + 1)]));
    assert.equal(rules.get('default-src'), "'none'");
    assert.equal(rules.get('script-src'), "'nonce-abc123'");
    assert.equal(rules.get('style-src'), "'nonce-abc123'");
    assert.equal(rules.get('connect-src'), "'none'");
    assert.equal(rules.get('base-uri'), "'none'");
    assert.equal(rules.get('form-action'), "'none'");
    assert.doesNotMatch(policy, /unsafe|\bdata:|img-src/);
  });

  it('holds the article before any script runs', () => {
    const page = readerPage(parts);
    assert.match(page, /<main id="article" data-version="7"><h1 data-block="0">One<\/h1>\n<p data-block="1">Two<\/p><\/main>/);
    assert.ok(page.indexOf('<script') > page.indexOf('</main>'));
  });

  it('asks for nothing before the article is seen', () => {
    const page = readerPage(parts);
    assert.doesNotMatch(page, /<link|\ssrc=/);
    assert.match(page, /<style nonce="abc123">\.mark \{ color: red \}<\/style>/);
    assert.match(page, /<script nonce="abc123" data-reader="https:\/\/host\/dist\/reader\.js">open\("<\\\/script>"\)<\/script>/);
  });

  it('says where to begin to read', () => {
    assert.match(readerPage({ ...parts, place: { block: 3, offset: 40 } }), /<main id="article" data-version="7" data-place="3:40">/);
  });

  it('gives scripts and styles in the page the nonce', () => {
    for (const tag of readerPage(parts).match(/<(?:script|style)\b[^>]*>/g) ?? []) assert.match(tag, / nonce="abc123"/);
  });

  it('carries the preferences that the first paint needs', () => {
    const page = readerPage(parts);
    assert.match(page, /<body data-font="serif" data-marks="shown" data-density="first" data-hidden-types="date">/);
    assert.match(page, /--reader-size: 18px; --reader-measure: 68ch;/);
  });

  it('escapes whatever comes from a file', () => {
    const nasty = `"><script>alert('x')</script>`;
    const page = readerPage({
      ...parts,
      title: nasty,
      language: nasty,
      notices: [nasty],
      problem: { title: nasty, detail: nasty },
      blocks: [],
    });
    assert.equal(page.match(/<script/g)?.length, 2, 'the words and the opening');
    assert.match(page, /<html lang="&quot;&gt;&lt;script&gt;/);
    assert.match(page, /<p class="notice" role="note">"&gt;&lt;script&gt;/);
  });

  it('shows a problem in place of the article', () => {
    const page = readerPage({ ...parts, blocks: [], problem: { title: 'Nothing to read yet', detail: 'The file is empty.' } });
    assert.match(page, /<section class="problem" role="status"><h1>Nothing to read yet<\/h1><p>The file is empty\.<\/p><\/section>/);
    assert.match(page, /<main id="article" data-version="7"><\/main>/);
  });
});
