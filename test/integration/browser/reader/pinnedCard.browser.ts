import assert from 'node:assert/strict';
import { cardOf, longHarbour, textOf, useReader } from './useReader';

describe('a pinned card', () => {
  const { open } = useReader();

  it('stays until Escape or a press beside it', async () => {
    const page = await open();
    const mark = page.locator('.mark.person').first();
    await mark.click();
    await page.mouse.move(4, 4);
    await page.waitForTimeout(300);
    assert.ok(await cardOf(page).isVisible());
    await page.keyboard.press('Escape');
    assert.ok(await cardOf(page).isHidden());
    await mark.click();
    await page.mouse.click(4, 4);
    assert.ok(await cardOf(page).isHidden());
  });

  it('goes along to the next mention and keeps the keyboard on its button', async () => {
    const page = await open(longHarbour);
    await page.locator('.mark.person').first().click();
    const count = cardOf(page).locator('.count');
    assert.match(await textOf(count), /^1 of /);
    for (let step = 0; step < 5; step++) await cardOf(page).locator('.next').click();
    assert.match(await textOf(count), /^6 of /);
    await page.keyboard.press('Enter');
    assert.match(await textOf(count), /^7 of /);
    await page.waitForTimeout(900);
    const box = await page.locator('.mark.open').boundingBox();
    assert.ok(box && box.y > 0 && box.y < 800, 'the mention is in sight');
    const cardBox = await cardOf(page).boundingBox();
    assert.ok(cardBox && cardBox.y > 0 && cardBox.y + cardBox.height < 800, 'the card is in sight');
  });

  it('shows in which sections the name stands', async () => {
    const page = await open();
    await page.locator('.mark.person').first().click();
    const bars = cardOf(page).getByRole('img', { name: /^Mentions by section: / });
    const counts = (await bars.getAttribute('aria-label'))?.match(/\d+/g)?.map(Number) ?? [];
    assert.deepEqual(counts, [2, 1, 1]);
  });

  it('leads to related names', async () => {
    const page = await open();
    await page.locator('.mark.person').first().click();
    await cardOf(page).getByRole('button', { name: 'leads Ministry of Waters' }).click();
    assert.equal(await textOf(cardOf(page).locator('.cardTitle')), 'Ministry of Waters');
    assert.equal(await textOf(page.locator('.mark.open')), 'Ministry of Waters');
  });
});
