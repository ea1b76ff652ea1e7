import assert from 'node:assert/strict';
import { preferences } from '../../../fixture/readerHtml';
import { factsSent, order } from './openReader';
import { cardOf, harbour, longHarbour, textOf, useReader } from './useReader';

describe('the reader and its host', () => {
  const { open, openHosted } = useReader();

  it('hears that the page is ready, when it was painted, what is read and what is copied', async () => {
    const page = await openHosted(harbour);
    await page.locator('.mark.person').first().click();
    await cardOf(page).getByRole('button', { name: 'Copy' }).click();
    await page.locator('[data-block="1"]').dblclick({ position: { x: 60, y: 10 } });
    const facts = await factsSent(page);
    const types = facts.map((fact) => fact.type);
    assert.equal(types[0], 'ready');
    for (const type of ['didPaint', 'didFocus', 'didAskToCopy', 'didAskForSource'] as const) assert.ok(types.includes(type), type);
    const painted = facts.find((fact) => fact.type === 'didPaint');
    assert.ok(painted && painted.marks === harbour.analysis.annotations.length && painted.milliseconds > 0);
    const asked = facts.find((fact) => fact.type === 'didAskForSource');
    const block = harbour.analysis.article.blocks[1];
    assert.ok(asked && block && asked.readingOffset >= block.start && asked.readingOffset < block.start + 20);
  });

  it('has a range shown, lit and given the keyboard', async () => {
    const page = await openHosted();
    const last = longHarbour.analysis.annotations.findLast((annotation) => annotation.type === 'person');
    assert.ok(last);
    await order(page, { type: 'reveal', range: last, focus: true });
    assert.ok((await page.locator('.flash').count()) > 0);
    assert.match(await page.evaluate(() => document.activeElement?.ariaLabel ?? ''), /person$/);
    await page.waitForTimeout(900);
    const box = await page.locator('.mark:focus').boundingBox();
    assert.ok(box && box.y > 0 && box.y < 800);
  });

  it('has the keyboard walk, and a problem shown in place of the article', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'walk', step: 1, sameEntity: false });
    assert.equal(await page.evaluate(() => document.activeElement?.ariaLabel), 'Maren Oldtwist, person');
    await order(page, { type: 'showProblem', title: 'Not text', detail: '<b>binary</b>' });
    assert.equal(await textOf(page.getByRole('alert').locator('p')), '<b>binary</b>');
    assert.ok(await page.locator('main').isHidden());
    await order(page, { type: 'showArticle', article: { ...harbour, version: 2 }, preferences });
    assert.ok(await page.locator('main').isVisible());
    assert.equal(await page.getByRole('alert').count(), 0);
  });

  it('is not obeyed in what is not understood', async () => {
    const page = await openHosted(harbour);
    const before = await page.locator('main').innerHTML();
    for (const message of [null, 7, { type: 'showArticle' }, { type: 'reveal', range: { start: -1, end: 'x' }, focus: true }]) {
      await page.evaluate((sent) => window.postMessage(sent, '*'), message);
    }
    await page.waitForTimeout(50);
    assert.equal(await page.locator('main').innerHTML(), before);
  });

  it('takes over the blocks that came with the page', async () => {
    const page = await open(harbour, { hosted: true });
    await page.evaluate(() => Object.assign(window, { first: document.querySelector('[data-block="1"]') }));
    await order(page, { type: 'showArticle', article: harbour, preferences });
    assert.ok(await page.evaluate(() => (window as unknown as { first: Element }).first === document.querySelector('[data-block="1"]')));
  });
});
