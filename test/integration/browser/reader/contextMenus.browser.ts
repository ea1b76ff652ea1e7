import assert from 'node:assert/strict';
import { factsSent } from './openReader';
import { cardOf, harbour, useReader } from './useReader';

describe('menus and the line of facts', () => {
  const { open, openHosted } = useReader();
  const idOf = (name: string) => harbour.analysis.entities.find((entity) => entity.name === name)?.id;

  it('tell the editor which mark or card was pressed', async () => {
    const page = await openHosted(harbour);
    assert.equal(await page.locator('[data-vscode-context]').count(), 0);
    await page.locator('.mark.work .mark.place').first().click({ button: 'right' });
    const context = async (selector: string) =>
      JSON.parse((await page.locator(selector).first().getAttribute('data-vscode-context')) ?? '{}');
    const pressed = await context('.mark.work .mark.place');
    assert.deepEqual([pressed.webviewSection, pressed.id], ['entity', idOf('Brandhaven')]);
    await page.locator('.mark.money').first().click();
    await cardOf(page).locator('.cardTitle').click({ button: 'right' });
    assert.equal((await context('.card')).webviewSection, 'figure');
  });

  it('lead from the count of names to those that are not known', async () => {
    const page = await openHosted(harbour);
    await page.getByRole('button', { name: '20 of 21 names known. Show unknown names' }).click();
    assert.ok((await factsSent(page)).some((fact) => fact.type === 'didAskForUnknownNames'));
  });

  it('only count where there is no editor to list them', async () => {
    const page = await open();
    assert.match((await page.locator('.nameCount').textContent()) ?? '', /^20 of 21 names known$/);
    assert.equal(await page.locator('.nameCount button').count(), 0);
  });
});
