import assert from 'node:assert/strict';
import { preferences } from '../../../fixture/readerHtml';
import { order } from './openReader';
import { cardOf, harbour, longHarbour, scrollTop, textOf, useReader } from './useReader';

describe('hovering in the reader', () => {
  const { open, openHosted } = useReader();

  it('opens a card beside the line and closes it after the pointer has left', async () => {
    const page = await open();
    const mark = page.locator('.mark.person').first();
    await mark.hover();
    await cardOf(page).waitFor();
    assert.match(await textOf(cardOf(page)), /Maren Oldtwist[\s\S]*Harbour master of Vessing/);
    const [markBox, cardBox] = [await mark.boundingBox(), await cardOf(page).boundingBox()];
    assert.ok(markBox && cardBox && cardBox.y >= markBox.y + markBox.height);
    assert.ok(cardBox.width >= 320 && cardBox.width <= 450);
    await page.mouse.move(4, 4);
    await cardOf(page).waitFor({ state: 'hidden' });
  });

  it('lets the pointer into the card', async () => {
    const page = await open();
    await page.locator('.mark.person').first().hover();
    await cardOf(page).locator('.cardTitle').hover();
    await page.waitForTimeout(300);
    assert.ok(await cardOf(page).isVisible());
  });

  it('opens the innermost of two nested marks, whose card leads to the outer', async () => {
    const page = await open();
    await page.locator('.mark.work .mark.place').first().hover();
    await cardOf(page).waitFor();
    assert.equal(await textOf(cardOf(page).locator('.cardTitle')), 'Brandhaven');
    await cardOf(page).locator('.outerLink').click();
    assert.equal(await textOf(cardOf(page).locator('.cardTitle')), 'Brandhaven Accord');
  });

  it('closes when the page is scrolled, and opens nothing under a pointer that rests', async () => {
    const page = await open(longHarbour);
    await page.locator('.mark.person').first().hover();
    await cardOf(page).waitFor();
    await page.mouse.wheel(0, 30);
    await cardOf(page).waitFor({ state: 'hidden' });
    await page.waitForTimeout(250);
    assert.ok(await cardOf(page).isHidden());
  });

  it('waits for a click where the reader has chosen so', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'setPreferences', preferences: { ...preferences, hoverMode: 'click' } });
    const mark = page.locator('.mark.person').first();
    await mark.hover();
    await page.waitForTimeout(200);
    assert.ok(await cardOf(page).isHidden());
    await mark.click();
    assert.ok(await cardOf(page).isVisible());
  });

  it('waits for a key that is held where the reader has chosen so', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'setPreferences', preferences: { ...preferences, hoverMode: 'modifier' } });
    const mark = page.locator('.mark.person').first();
    await mark.hover();
    await page.waitForTimeout(200);
    assert.ok(await cardOf(page).isHidden());
    await page.mouse.move(4, 4);
    await page.keyboard.down('Control');
    await mark.hover();
    await cardOf(page).waitFor();
    await page.keyboard.up('Control');
    await page.mouse.move(4, 4);
    await cardOf(page).waitFor({ state: 'hidden' });
  });

  it('jumps to a mention from the ruler', async () => {
    const page = await open(longHarbour);
    await page.locator('.ruler .all path').first().waitFor({ state: 'attached' });
    await page.locator('.ruler').click({ position: { x: 5, y: 700 } });
    await page.waitForTimeout(900);
    assert.ok((await scrollTop(page)) > 1000);
    assert.ok(await page.evaluate(() => document.activeElement?.matches('.mark')));
  });
});
