import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { preferences } from '../../../fixture/readerHtml';
import { factsSent, order } from './openReader';
import { cardOf, focusedLabel, harbour, harbourWith, textOf, useReader } from './useReader';

/** The text under the faded paint, and of the blocks that are faded as a whole. */
const fadedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('faded') ?? [])].map(String);
    return [...ranges, ...[...document.querySelectorAll('.block.faded')].map((block) => block.textContent)].join('\n');
  });

describe('focus on one actor', () => {
  const { open, openHosted } = useReader();

  it('fades every sentence that does not mention it, from its card, until Escape', async () => {
    const page = await open();
    await page.locator('.mark.person').first().click();
    await cardOf(page).getByRole('button', { name: 'Focus on this' }).click();
    const faded = await fadedText(page);
    assert.match(faded, /The mistake has become a small scandal/);
    assert.match(faded, /it was the wrong size/);
    assert.doesNotMatch(faded, /Oldtwist/);
    assert.match(await textOf(page.locator('.spotlight')), /Focus on Maren Oldtwist.*4 sentences/);
    const plain = page.locator('.block.faded .mark').first();
    assert.equal(await plain.evaluate((mark) => getComputedStyle(mark).backgroundImage), 'none');
    await page.keyboard.press('Escape');
    assert.ok(await cardOf(page).isHidden());
    assert.notEqual(await fadedText(page), '');
    await page.keyboard.press('Escape');
    assert.equal(await fadedText(page), '');
    assert.ok(await page.locator('.spotlight').isHidden());
  });

  it('begins and ends by key, and walks only what it is about', async () => {
    const page = await open();
    await page.keyboard.press('n');
    await page.keyboard.press('f');
    assert.notEqual(await fadedText(page), '');
    for (let step = 0; step < 3; step++) await page.keyboard.press('n');
    assert.match(await focusedLabel(page), /Oldtwist/);
    await page.keyboard.press('f');
    assert.equal(await fadedText(page), '');
  });

  it('obeys the host, tells it, and follows an edit', async () => {
    const page = await openHosted(harbour);
    const id = harbour.analysis.entities.find(({ name }) => name === 'Estmark')?.id ?? '';
    await order(page, { type: 'spotlight', id });
    assert.doesNotMatch(await fadedText(page), /Estmark/);
    const article = harbourWith((source) => source.replace('had waited', 'and [person Ann Early] had waited'), 2);
    await order(page, { type: 'showArticle', article, preferences });
    const faded = await fadedText(page);
    assert.match(faded, /Ann Early/);
    assert.doesNotMatch(faded, /Estmark/);
    await order(page, { type: 'spotlight' });
    const told = (await factsSent(page)).filter((fact) => fact.type === 'didChangeSpotlight').map((fact) => fact.id);
    assert.deepEqual([told[0], told.at(-1)], [id, undefined]);
  });
});
