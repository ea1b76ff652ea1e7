import assert from 'node:assert/strict';
import { preferences } from '../../../fixture/readerHtml';
import { order } from './openReader';
import { cardOf, focusedLabel, harbour, useReader } from './useReader';

describe('the keyboard in the reader', () => {
  const { open, openHosted } = useReader();

  it('walks marks in reading order and those of one entity, opens and closes', async () => {
    const page = await open();
    await page.keyboard.press('n');
    assert.equal(await focusedLabel(page), 'Maren Oldtwist, person');
    await page.keyboard.press('n');
    assert.equal(await focusedLabel(page), 'eleven years, duration');
    await page.keyboard.press('p');
    await page.keyboard.press('Shift+N');
    assert.equal(await focusedLabel(page), 'Oldtwist (Maren Oldtwist), person');
    await page.keyboard.press('Enter');
    assert.ok(await cardOf(page).isVisible());
    assert.ok(await page.evaluate(() => document.activeElement?.getAttribute('role') === 'dialog'));
    await page.keyboard.press('Tab');
    assert.equal(await focusedLabel(page), 'Previous mention');
    await page.keyboard.press('Escape');
    assert.equal(await focusedLabel(page), 'Oldtwist (Maren Oldtwist), person');
  });

  it('has one mark in the order of Tab', async () => {
    const page = await open();
    assert.equal(await page.locator('.mark[tabindex="0"]').count(), 1);
    for (let step = 0; step < 3; step++) await page.keyboard.press('n');
    assert.equal(await page.locator('.mark[tabindex="0"]').count(), 1);
    assert.equal(await focusedLabel(page), await page.locator('.mark[tabindex="0"]').getAttribute('aria-label'));
  });

  it('hides and shows all marks, and leaves hidden ones alone', async () => {
    const page = await open();
    const backgrounds = () =>
      page.locator('.mark').evaluateAll((marks) => new Set(marks.map((mark) => getComputedStyle(mark).backgroundImage)).size);
    await page.keyboard.press('m');
    assert.equal(await backgrounds(), 1);
    await page.locator('.mark.person').first().hover();
    await page.waitForTimeout(250);
    assert.ok(await cardOf(page).isHidden());
    await page.keyboard.press('m');
    assert.ok((await backgrounds()) > 5);
  });

  it('passes by the marks that the density leaves unpainted', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'setPreferences', preferences: { ...preferences, density: 'first' } });
    const seen: string[] = [];
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('n');
      seen.push(await focusedLabel(page));
    }
    assert.equal(seen.filter((label) => label.includes('Maren Oldtwist')).length, 1);
    assert.ok(seen.includes('Ilse Varn, person'));
  });
});
