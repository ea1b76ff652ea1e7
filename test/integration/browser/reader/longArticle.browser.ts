import assert from 'node:assert/strict';
import { readMarkedArticle } from '../../../fixture/articleWithMarks';
import { harbourArticle, harbourFacts } from '../../../fixture/harbour';
import { articleView, preferences } from '../../../fixture/readerHtml';
import { order } from './openReader';
import { focusedLabel, useReader } from './useReader';

/** More blocks than are made at once. */
const read = readMarkedArticle(harbourArticle + harbourArticle.replace('# The', '## The').repeat(24), harbourFacts);
const full = articleView(read);
/** The same text while only its beginning has been analysed. */
const begun = articleView({ ...read, analysis: { ...read.analysis, annotations: read.analysis.annotations.slice(0, 20) } });

describe('a long article', () => {
  const { openHosted } = useReader();

  it('gets its marks in sight at once and all others soon, each once, and keeps its place', async () => {
    const page = await openHosted(begun, { block: 200, offset: 10 });
    const before = await page.locator('[data-block="200"]').boundingBox();
    assert.equal(await page.locator('.mark').count(), 20);
    await order(page, { type: 'showArticle', article: full, preferences });
    assert.ok((await page.locator('[data-block="200"] .mark').count()) > 0);
    await page.waitForFunction((count) => document.querySelectorAll('.mark').length === count, full.analysis.annotations.length);
    const after = await page.locator('[data-block="200"]').boundingBox();
    assert.ok(before && after && Math.abs(after.y - before.y) <= 1, `${before?.y} ${after?.y}`);
    const texts = await page.locator('[data-block]').evaluateAll((blocks) => blocks.map((block) => block.textContent).join(''));
    assert.equal(texts.replace(/\s+/g, ''), full.text.replace(/\s+/g, ''));
    assert.equal(await page.locator('.mark:not([aria-label])').count(), 0);
  });

  it('lets a mark be reached that has not been painted yet', async () => {
    const page = await openHosted(begun);
    const last = full.analysis.annotations.findLast((annotation) => annotation.type === 'person');
    assert.ok(last);
    await page.evaluate(() => Object.assign(window, { requestIdleCallback: () => 0 }));
    await order(page, { type: 'showArticle', article: full, preferences });
    assert.ok((await page.locator('.mark').count()) < full.analysis.annotations.length);
    await order(page, { type: 'reveal', range: last, focus: true });
    assert.match(await focusedLabel(page), /Maren Oldtwist, person/);
  });

  it('shows an edit that comes while marks still wait', async () => {
    const page = await openHosted(begun);
    await page.evaluate(() => Object.assign(window, { requestIdleCallback: () => 0 }));
    await order(page, { type: 'showArticle', article: full, preferences });
    await order(page, { type: 'showArticle', article: { ...begun, version: 2 }, preferences });
    assert.equal(await page.locator('.mark').count(), 20);
  });
});
