import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { harbour, longHarbour, scrollTop, textOf, useReader } from './useReader';

const countOf = (page: Page) => page.locator('.find .count');

const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String), name);

describe('find in the reader', () => {
  const { open } = useReader();
  /** A long article in which jumps take no time. */
  const openStill = async () => {
    const page = await open(longHarbour);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return page;
  };

  it('counts and paints what is found, across marks, whatever the quotes and capitals', async () => {
    const page = await open();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('of the norrland dredging');
    assert.equal(await textOf(countOf(page)), '1 of 1');
    assert.deepEqual(await painted(page, 'foundCurrent'), ['of the Norrland Dredging']);
    await page.getByRole('textbox').fill("pilots'");
    assert.equal(await textOf(countOf(page)), '1 of 1');
    await page.getByRole('textbox').fill('accord');
    assert.equal((await painted(page, 'found')).length, harbour.text.match(/accord/gi)?.length);
    await page.getByRole('textbox').fill('zzz');
    assert.equal(await textOf(countOf(page)), 'No results');
    assert.deepEqual(await painted(page, 'found'), []);
  });

  it('goes on with Enter and back with Shift, round at the ends', async () => {
    const page = await openStill();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Quill wrote');
    assert.equal(await textOf(countOf(page)), '1 of 4');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    assert.equal(await textOf(countOf(page)), '3 of 4');
    await page.waitForTimeout(200);
    assert.ok((await scrollTop(page)) > 2000);
    for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+Enter');
    assert.equal(await textOf(countOf(page)), '4 of 4');
  });

  it('gives the place back with Escape', async () => {
    const page = await openStill();
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(400);
    const before = await scrollTop(page);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('second-hand crane');
    await page.keyboard.press('Shift+Enter');
    await page.waitForTimeout(200);
    assert.notEqual(await scrollTop(page), before);
    await page.keyboard.press('Escape');
    assert.ok(Math.abs((await scrollTop(page)) - before) <= 1);
    assert.deepEqual(await painted(page, 'found'), []);
    assert.ok(await page.locator('.find').isHidden());
  });

  it('leaves plain keys to the text that is typed', async () => {
    const page = await open();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('no dump? mfto');
    assert.equal(await page.getByRole('textbox').inputValue(), 'no dump? mfto');
    assert.equal(await page.locator('body').getAttribute('data-marks'), 'shown');
    assert.ok(await page.locator('.panel').isHidden());
  });

  it('stays where the search has led once the text is clicked, with one step back', async () => {
    const page = await openStill();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('lies at anchor');
    await page.keyboard.press('Shift+Enter');
    await page.waitForTimeout(200);
    const there = await scrollTop(page);
    await page.mouse.click(30, 400);
    await page.keyboard.press('Escape');
    assert.equal(await scrollTop(page), there);
    await page.keyboard.press('Alt+ArrowLeft');
    assert.equal(await scrollTop(page), 0);
  });
});
