import assert from 'node:assert/strict';
import { preferences } from '../../../fixture/readerHtml';
import { factsSent, order } from './openReader';
import { harbourWith, longHarbour, longSource, scrollTop, textOf, useReader } from './useReader';

describe('the way back', () => {
  const { open, openHosted } = useReader();

  it('goes back over a jump and forward again, by key and by tool', async () => {
    const page = await open(longHarbour);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const back = page.getByRole('button', { name: 'Back' });
    assert.equal(await back.count(), 0);
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'What happens next' }).last().click();
    await page.waitForTimeout(200);
    const there = await scrollTop(page);
    assert.ok(there > 1500);
    await page.keyboard.press('Alt+ArrowLeft');
    assert.equal(await scrollTop(page), 0);
    await page.getByRole('button', { name: 'Forward' }).click();
    assert.ok(Math.abs((await scrollTop(page)) - there) <= 2);
    await back.click();
    assert.equal(await scrollTop(page), 0);
  });

  it('is told to the host and obeys it, also after an edit above', async () => {
    const page = await openHosted(longHarbour);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(() => window.scrollTo({ top: 900, behavior: 'instant' }));
    await page.waitForTimeout(200);
    const before = await page.locator('[data-block="6"]').boundingBox();
    const last = longHarbour.analysis.annotations.at(-1);
    assert.ok(last && before);
    await order(page, { type: 'reveal', range: last, focus: false });
    await page.waitForTimeout(200);
    const article = harbourWith((source) => longSource(source.replace('## Who ordered', 'A new line.\n## Who ordered')), 2);
    await order(page, { type: 'showArticle', article, preferences });
    await order(page, { type: 'run', action: 'back' });
    const after = await page.locator('[data-block="7"]').boundingBox();
    assert.ok(after && Math.abs(after.y - before.y) <= 2, `${after?.y} ${before.y}`);
    const told = (await factsSent(page)).flatMap((fact) => (fact.type === 'didChangeTrail' ? [[fact.back, fact.forward]] : []));
    assert.deepEqual(told, [
      [true, false],
      [false, true],
    ]);
  });

  it('leaves to the editor the keys that the editor binds', async () => {
    const page = await openHosted(longHarbour);
    await page.keyboard.press('Control+f');
    assert.ok(await page.locator('.find').isHidden());
    await order(page, { type: 'run', action: 'find' });
    await page.keyboard.type('crane');
    await order(page, { type: 'run', action: 'find' });
    await page.keyboard.type('s');
    assert.equal(await page.getByRole('textbox').inputValue(), 'cranes');
  });
});

describe('the panels of the reader', () => {
  const { open } = useReader();

  it('list every heading and mark the section that is read', async () => {
    const page = await open(longHarbour);
    await page.locator('h2', { hasText: 'Who ordered what' }).first().scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy({ top: 800, behavior: 'instant' }));
    await page.waitForTimeout(300);
    await page.keyboard.press('o');
    const labels = await page.locator('.outline .heading').allTextContents();
    assert.equal(labels.length, await page.locator('main :is(h1, h2)').count());
    assert.equal(await textOf(page.locator('[aria-current]')), 'Who ordered what');
  });

  it('name every key that the reader obeys', async () => {
    const page = await open();
    await page.keyboard.press('?');
    const lines = await page.locator('.keys tr').allTextContents();
    assert.ok(lines.length >= 14);
    for (const line of ['Next markN', 'Find in articleCtrlF', 'BackAlt←', 'Keyboard shortcuts?', 'Open the card of a markEnterSpace']) {
      assert.ok(lines.includes(line), `${line} in ${lines.join(' | ')}`);
    }
    await page.keyboard.press('Escape');
    assert.ok(await page.locator('.panel').isHidden());
  });

  it('step back one at a time with Escape, the uppermost first', async () => {
    const page = await open();
    await page.locator('.mark.person').first().click();
    await page.keyboard.press('f');
    await page.keyboard.press('o');
    const standing = async () => ({
      panel: await page.locator('.panel').isVisible(),
      card: await page.locator('.card').isVisible(),
      spotlight: await page.locator('.spotlight').isVisible(),
    });
    assert.deepEqual(await standing(), { panel: true, card: true, spotlight: true });
    await page.keyboard.press('Escape');
    assert.deepEqual(await standing(), { panel: false, card: true, spotlight: true });
    await page.keyboard.press('Escape');
    assert.deepEqual(await standing(), { panel: false, card: false, spotlight: true });
    await page.keyboard.press('Escape');
    assert.deepEqual(await standing(), { panel: false, card: false, spotlight: false });
  });
});
