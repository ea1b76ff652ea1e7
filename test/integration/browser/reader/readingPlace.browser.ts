import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { preferences } from '../../../fixture/readerHtml';
import { factsSent, order } from './openReader';
import { cardOf, harbour, harbourWith, longHarbour, longSource, scrollTop, textOf, useReader } from './useReader';

describe('the reading place', () => {
  const { openHosted } = useReader();

  const topText = (page: Page) =>
    page.evaluate(() => {
      const range = document.caretRangeFromPoint(innerWidth / 2, 22);
      return range?.startContainer.parentElement?.closest('[data-block]')?.textContent?.slice(0, 30);
    });
  const scrollTo = async (page: Page, top: number) => {
    await page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
    await page.waitForTimeout(300);
  };

  it('holds through a change of width, back and forth, to the letter', async () => {
    const page = await openHosted();
    await scrollTo(page, 2100);
    const before = await scrollTop(page);
    for (const width of [420, 700, 380, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(200);
    }
    assert.ok(Math.abs((await scrollTop(page)) - before) <= 2);
  });

  it('is told to the host and survives a reload', async () => {
    const page = await openHosted();
    await scrollTo(page, 2100);
    const moved = (await factsSent(page)).findLast((fact) => fact.type === 'didMove');
    assert.ok(moved && moved.place.block > 5);
    await page.reload();
    await order(page, { type: 'showArticle', article: longHarbour, preferences });
    const box = await page.locator(`[data-block="${moved.place.block}"]`).boundingBox();
    // The line that was uppermost is so again; whether the page or its browser put it there decides how much of it is cut.
    assert.ok(box && box.y <= 1 && box.y + box.height > 10);
    assert.ok(Math.abs((await scrollTop(page)) - 2100) < box.height);
  });

  it('goes where the host says on opening', async () => {
    const page = await openHosted(longHarbour, { block: 12, offset: 40 });
    const block = page.locator('[data-block="12"]');
    const box = await block.boundingBox();
    assert.ok(box && box.y <= 1 && box.y + box.height > 0);
  });

  it('holds while the text above it is edited, and only that is rendered again', async () => {
    const page = await openHosted();
    await scrollTo(page, 2100);
    const text = await topText(page);
    await page.evaluate(() => {
      for (const block of document.querySelectorAll('[data-block]')) block.classList.add('seen');
    });
    const addition = 'had waited, with growing impatience and a drawer full of letters,';
    const edited = harbourWith((source) => longSource(source.replace('had waited', addition)), 2);
    await order(page, { type: 'showArticle', article: edited, preferences });
    assert.equal(await topText(page), text);
    assert.equal(await page.locator('[data-block]:not(.seen)').count(), 1);
    assert.match(await textOf(page.locator('[data-block="1"]')), /growing impatience/);
  });

  it('shows the blocks that a key has changed before the article that follows', async () => {
    const page = await openHosted();
    await scrollTo(page, 2100);
    const text = await topText(page);
    const addition = 'had waited, with growing impatience and a drawer full of letters,';
    const edited = harbourWith((source) => longSource(source.replace('had waited', addition)), 2);
    const html = edited.blocks[1]?.html ?? '';
    await order(page, { type: 'showBlocks', blocks: [{ number: 1, html }] });
    assert.equal(await topText(page), text);
    assert.match(await textOf(page.locator('[data-block="1"]')), /growing impatience/);
    await page.locator('[data-block="1"] .mark').first().dispatchEvent('click');
    assert.ok(await cardOf(page).isHidden(), 'its marks mean nothing yet');
    await order(page, { type: 'showArticle', article: edited, preferences });
    assert.equal(await page.locator('.mark:not([aria-label])').count(), 0);
    await page.locator('[data-block="1"] .mark').first().dispatchEvent('click');
    assert.ok(await cardOf(page).isVisible());
  });

  it('leaves changed blocks to the article that follows while a focus hangs on them', async () => {
    const page = await openHosted(harbour);
    await page.locator('.mark.person').first().focus();
    await page.keyboard.press('f');
    const before = await textOf(page.locator('main'));
    await order(page, { type: 'showBlocks', blocks: [{ number: 1, html: '<p class="block paragraph" data-block="1">Other</p>' }] });
    assert.equal(await textOf(page.locator('main')), before);
  });

  it('keeps an open card whose mark still stands, and closes one whose mark is gone', async () => {
    const page = await openHosted(harbour);
    await page.locator('.mark.event').last().click();
    await order(page, { type: 'showArticle', article: harbourWith((source) => source.replace('water.\n', 'rain..\n'), 2), preferences });
    assert.ok(await cardOf(page).isVisible());
    await order(page, {
      type: 'showArticle',
      article: harbourWith((source) => source.replace('[event Easter Flood].”', 'it.”'), 3),
      preferences,
    });
    assert.ok(await cardOf(page).isHidden());
  });
});

describe('scrolling beside a text editor', () => {
  const { openHosted } = useReader();

  const moves = async (page: Page) => (await factsSent(page)).flatMap((fact) => (fact.type === 'didMove' ? [fact] : []));

  it('goes where the text editor has gone, and does not take that for a move of its own', async () => {
    const page = await openHosted();
    const block = longHarbour.analysis.article.blocks[10];
    assert.ok(block);
    await order(page, { type: 'scrollTo', readingOffset: block.start });
    const box = await page.locator('[data-block="10"]').boundingBox();
    assert.ok(box && Math.abs(box.y) <= 6, `${box?.y}`);
    await page.waitForTimeout(200);
    assert.deepEqual((await moves(page)).at(-1), { type: 'didMove', place: { block: 10, offset: 0 }, isFollowing: true });
  });

  it('tells of every move of its own', async () => {
    const page = await openHosted();
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(400);
    const last = (await moves(page)).at(-1);
    assert.ok(last && !last.isFollowing && last.place.block > 1);
    await page.setViewportSize({ width: 500, height: 800 });
    await page.waitForTimeout(300);
    assert.equal((await moves(page)).at(-1)?.isFollowing, true);
    assert.equal((await moves(page)).at(-1)?.place.block, last.place.block);
  });
});

describe('a page that begins with a part of the article', () => {
  const { open } = useReader();
  const part = (from: number, to: number) => ({ ...longHarbour, blocks: longHarbour.blocks.slice(from, to) });

  it('takes its blocks over, puts the others around them, and keeps the line that was read', async () => {
    const page = await open(part(18, 40), { hosted: true, place: { block: 24, offset: 30 } });
    const box = async () => page.locator('[data-block="24"]').boundingBox();
    const before = await box();
    assert.ok(before && before.y <= 1 && before.y + before.height > 0);
    await page.evaluate(() => Object.assign(window, { first: document.querySelector('[data-block="24"]') }));
    await order(page, { type: 'showArticle', article: longHarbour, preferences, place: { block: 24, offset: 30 } });
    const after = await box();
    assert.ok(after && Math.abs(after.y - before.y) <= 1, `${before.y} ${after?.y}`);
    assert.ok(await page.evaluate(() => (window as unknown as { first: Element }).first === document.querySelector('[data-block="24"]')));
    const numbers = await page.locator('[data-block]').evaluateAll((blocks) => blocks.map((block) => (block as HTMLElement).dataset.block));
    assert.deepEqual(numbers, Object.keys(longHarbour.blocks));
  });

  it('stays where somebody has scrolled to meanwhile', async () => {
    const page = await open(part(18, 40), { hosted: true, place: { block: 20, offset: 0 } });
    await page.evaluate(() => document.querySelector('[data-block="26"]')?.scrollIntoView({ block: 'start' }));
    const before = await page.locator('[data-block="26"]').boundingBox();
    await order(page, { type: 'showArticle', article: longHarbour, preferences, place: { block: 20, offset: 0 } });
    const after = await page.locator('[data-block="26"]').boundingBox();
    assert.ok(before && after && Math.abs(after.y - before.y) <= 1, `${before?.y} ${after?.y}`);
  });
});
