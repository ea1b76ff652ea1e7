import assert from 'node:assert/strict';
import type { Entity } from '../../../../src/core/model';
import type { MapPicture } from '../../../../src/protocol/messages';
import { readMarkedArticle } from '../../../fixture/articleWithMarks';
import { harbourArticle, harbourFacts } from '../../../fixture/harbour';
import { articleView } from '../../../fixture/readerHtml';
import { factsSent, order } from './openReader';
import { cardOf, useReader } from './useReader';

const facts: Readonly<Record<string, Partial<Entity>>> = {
  ...harbourFacts,
  Vessing: { ...harbourFacts.Vessing, place: { at: { latitude: 60, longitude: 10 } } },
};
const article = articleView(readMarkedArticle(harbourArticle, facts));
const id = article.analysis.entities.find(({ name }) => name === 'Vessing')?.id ?? '';
const picture: MapPicture = {
  words: 'Vessing, in the west of Norrland',
  land: 'M0 0L100 0L100 110L0 110z',
  own: 'M120 10L280 10L280 100L120 100z',
  spot: { x: 150, y: 50 },
  labels: [{ text: 'Vessing', x: 180, y: 50, isOwn: true }],
};

describe('the map on a card', () => {
  const { open, openHosted } = useReader();

  it('is asked for when the card of a place opens, and drawn where there was room for it', async () => {
    const page = await openHosted(article);
    assert.ok(!(await factsSent(page)).some((fact) => fact.type === 'didAskForMap'), 'none before a card needs it');
    await page.locator('.mark.person').first().click();
    assert.equal(await cardOf(page).locator('.map').count(), 0);
    await page.locator('.mark.place', { hasText: 'Vessing' }).first().click();
    const before = await cardOf(page).boundingBox();
    assert.deepEqual(
      (await factsSent(page)).filter((fact) => fact.type === 'didAskForMap'),
      [{ type: 'didAskForMap', id }],
    );
    await order(page, { type: 'showMap', id, picture });
    await page.getByRole('img', { name: 'Vessing, in the west of Norrland' }).waitFor();
    assert.deepEqual(await cardOf(page).boundingBox(), before, 'nothing moves when it comes');
    await page.keyboard.press('Escape');
    await page.locator('.mark.place', { hasText: 'Vessing' }).nth(1).click();
    await page.getByRole('img', { name: 'Vessing, in the west of Norrland' }).waitFor();
    assert.equal((await factsSent(page)).filter((fact) => fact.type === 'didAskForMap').length, 1, 'asked for once');
  });

  it('takes no room where there is none after all', async () => {
    const page = await openHosted(article);
    await page.locator('.mark.place', { hasText: 'Vessing' }).first().click();
    await order(page, { type: 'showMap', id });
    assert.ok(await cardOf(page).locator('.map').isHidden());
  });

  it('is left out where nobody draws one', async () => {
    const page = await open(article);
    await page.locator('.mark.place', { hasText: 'Vessing' }).first().click();
    await cardOf(page).waitFor();
    assert.equal(await cardOf(page).locator('.map').count(), 0);
  });
});
