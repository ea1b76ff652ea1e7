import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { openWorkbench, type Workbench } from '../../host/workbench';
import { eventually } from '../eventually';
import { keepFailurePicture } from './failurePicture';
import { chooseInQuickInput } from './quickInput';
import { copyTestArticle } from './testArticle';

describe('the reader and the editor around it', () => {
  const article = copyTestArticle('harbour.txt');
  let workbench: Workbench;

  before(async () => {
    for (let part = 1; part <= 60; part++) {
      appendFileSync(
        article.path,
        `\n\nPart ${part} of the log\n\nOn day ${part} Zorana Bellquist sailed from Norway to Germany, and Denmark paid $${part} million.`,
      );
    }
    workbench = await openWorkbench({ article: article.path });
    await workbench.readerReady();
  });

  afterEach(function () {
    return keepFailurePicture(this.currentTest, workbench);
  });

  after(async () => {
    await workbench?.close();
    article.remove();
  });

  const focusReader = () => workbench.reader.locator('main').click({ position: { x: 5, y: 5 } });
  const top = () => workbench.reader.locator('body').evaluate('scrollY') as Promise<number>;
  const firstLineOfText = async () => {
    const numbers = await workbench.page.locator('.monaco-editor .line-numbers').allInnerTexts();
    return Math.min(...numbers.map(Number).filter((number) => number > 0));
  };

  it('finds by the key that the editor binds, and gives the place back with Escape', async () => {
    await focusReader();
    await workbench.page.keyboard.press('Control+F');
    const field = workbench.reader.getByRole('textbox', { name: 'Find in article' });
    await field.waitFor();
    await workbench.page.keyboard.type('part 50 of');
    await eventually(async () => assert.ok((await top()) > 1000));
    await workbench.page.keyboard.press('Escape');
    await field.waitFor({ state: 'hidden' });
    assert.equal(await top(), 0);
  });

  it('goes back over a jump by key', async () => {
    await focusReader();
    await workbench.page.keyboard.press('o');
    await workbench.reader.getByRole('button', { name: 'Part 40 of the log' }).click();
    await eventually(async () => assert.ok((await top()) > 1000));
    await workbench.page.waitForTimeout(1500);
    await workbench.page.keyboard.press('Alt+ArrowLeft');
    await eventually(async () => assert.equal(await top(), 0));
    await workbench.page.keyboard.press('Escape');
  });

  it('begins where it was left when its tab is shown again', async () => {
    await workbench.reader.locator('body').evaluate('scrollTo({ top: 3000, behavior: "instant" })');
    await eventually(async () => assert.ok((await top()) > 1000));
    const before = await top();
    await workbench.page.waitForTimeout(300);
    await chooseInQuickInput(workbench.page, 'Control+P', 'orchard.md', 'orchard.md');
    await workbench.page.locator('.monaco-editor .view-line').first().waitFor();
    await workbench.page.locator('.tab', { hasText: 'harbour.txt' }).click();
    const body = await workbench.readerReady();
    const began = Number(await body.locator('main').getAttribute('data-top'));
    assert.ok(began > 0, 'the page is put at its place before its script runs');
    await eventually(async () => assert.ok(Math.abs((await top()) - before) < 40, `${await top()} was ${before}`));
    await workbench.reader.locator('body').evaluate('scrollTo(0, 0)');
    await workbench.page.locator('.tab', { hasText: 'orchard.md' }).click({ button: 'middle' });
  });

  it('offers a menu on a mark', async () => {
    await workbench.reader.locator('.mark.state').first().click({ button: 'right' });
    const menu = workbench.page.locator('.context-view .monaco-menu');
    for (const name of ['Show All Mentions…', 'Reveal in Side Bar', 'Focus on Actor', 'Copy Name', 'Copy as Markdown']) {
      await menu.getByText(name, { exact: true }).waitFor();
    }
    // A menu that has just opened takes no click.
    await eventually(async () => {
      if (await menu.isVisible()) await menu.getByText('Focus on Actor', { exact: true }).click({ timeout: 1000 });
      await workbench.reader.locator('.spotlight').waitFor({ timeout: 1000 });
    });
    await workbench.reader.getByRole('button', { name: 'End focus' }).click();
  });

  it('says how many names are known, and leads to those that are not', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'names known' }).waitFor();
    await workbench.reader.locator('.nameCount button').click();
    await workbench.page
      .getByRole('treeitem', { name: /^Zorana Bellquist/ })
      .first()
      .waitFor();
  });

  it('narrows the side bar to what is asked for', async () => {
    await chooseInQuickInput(workbench.page, 'Control+Shift+P', 'Lectern: Filter the Side Bar', 'Filter the Side Bar');
    await workbench.page.getByPlaceholder('Words of a name, a type or a heading').fill('bellquist');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText('Only what holds “bellquist”.').first().waitFor();
    await workbench.page
      .getByRole('treeitem', { name: /^Zorana Bellquist/ })
      .first()
      .waitFor();
    assert.equal(await workbench.page.getByRole('treeitem', { name: /^Ingrid Solvang/ }).count(), 0);
  });

  it('lists actors by kind or in one list, as is wished', async () => {
    const { page } = workbench;
    await chooseInQuickInput(page, 'Control+Shift+P', 'Lectern: Clear Filter of the Side Bar', 'Clear Filter of the Side Bar');
    const people = page.getByRole('treeitem', { name: /^People/ });
    await people.waitFor();
    await chooseInQuickInput(page, 'Control+Shift+P', 'Lectern: Show Actors in One List', 'Show Actors in One List');
    await people.waitFor({ state: 'detached' });
    const levels = await page.getByRole('treeitem', { name: /^Norway/ }).evaluateAll((rows) => rows.map((row) => row.ariaLevel));
    assert.equal(levels[0], '1');
    await chooseInQuickInput(page, 'Control+Shift+P', 'Lectern: Group Actors by Kind', 'Group Actors by Kind');
    await people.waitFor();
  });

  it('selects in the side bar what has come in sight, and keeps it there while it is', async () => {
    const selected = workbench.page.locator('.monaco-list-row.selected');
    const texts = () => selected.allInnerTexts();
    await focusReader();
    await workbench.reader.locator('body').evaluate('scrollTo({ top: 4000, behavior: "instant" })');
    await eventually(async () => assert.match((await texts()).join('\n'), /Zorana Bellquist|Norway|Germany|Denmark/));
    const before = await texts();
    await workbench.reader.locator('body').evaluate('scrollBy({ top: 40, behavior: "instant" })');
    await workbench.page.waitForTimeout(800);
    assert.deepEqual(await texts(), before);
    await workbench.reader.locator('body').evaluate('scrollTo(0, 0)');
  });

  it('opens the table of figures from the side bar', async () => {
    await chooseInQuickInput(workbench.page, 'Control+Shift+P', 'Lectern: Show Figure Ledger', 'Show Figure Ledger of Article');
    await workbench.reader.locator('.ledger tbody tr').nth(3).waitFor();
    await workbench.reader.getByRole('textbox', { name: 'Filter figures' }).press('Escape');
    await workbench.reader.locator('.ledger').waitFor({ state: 'detached' });
  });

  it('scrolls with the text editor beside it, both ways', async () => {
    await focusReader();
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('l');
    await workbench.page.locator('.monaco-editor .view-line').first().waitFor();
    await workbench.page.keyboard.press('Control+End');
    await eventually(async () => assert.ok((await top()) > 1000, 'the reader follows'));
    await workbench.page.waitForTimeout(600);
    await workbench.reader.locator('main').hover();
    await workbench.page.mouse.wheel(0, -100_000);
    await eventually(async () => assert.equal(await firstLineOfText(), 1, 'the text editor follows'));
    await workbench.page.waitForTimeout(600);
    assert.equal(await top(), 0);
  });
});
