import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench } from '../../host/workbench';
import { eventually } from '../eventually';
import { keepFailurePicture } from './failurePicture';
import { copyTestArticle } from './testArticle';

describe('names of the reader’s own', () => {
  const article = copyTestArticle('harbour.txt');
  const file = path.join(path.dirname(article.path), 'mine.lexicon.json');
  let workbench: Workbench;

  before(async () => {
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

  const mark = (text: string) => workbench.reader.locator('.mark', { hasText: new RegExp(`^${text}$`) });
  const top = () => workbench.reader.locator('body').evaluate('scrollY') as Promise<number>;
  const question = () => workbench.page.locator('.quick-input-widget');
  const written = () => JSON.parse(readFileSync(file, 'utf8'));

  it('come from a card in two steps, and its mark changes without a jump', async () => {
    await workbench.reader.locator('body').evaluate('scrollTo({ top: 120, behavior: "instant" })');
    const before = await top();
    await mark('Ingrid Solvang').click();
    await workbench.reader.getByRole('button', { name: 'Add to lexicon…' }).click();
    await question().getByPlaceholder('In this article it changes one mark.').waitFor();
    await workbench.page.keyboard.press('Enter');
    await question().getByText('(2 of 2)').waitFor();
    await workbench.page.keyboard.type('Writes of ships.');
    await workbench.page.keyboard.press('Enter');
    await workbench.reader.locator('[role=dialog]', { hasText: 'Writes of ships.' }).waitFor();
    assert.deepEqual(written(), {
      entries: [{ id: 'ingrid-solvang', type: 'person', name: 'Ingrid Solvang', description: 'Writes of ships.' }],
    });
    assert.equal(await top(), before);
  });

  it('can be taken back from the message, with the file that was made for them', async () => {
    await workbench.page.locator('.notification-toast').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => assert.equal(existsSync(file), false));
    await workbench.reader.locator('[role=dialog]', { hasText: 'not in the lexicon' }).waitFor();
    await workbench.reader.locator('body').press('Escape');
  });

  it('come from selected words by a key', async () => {
    await workbench.reader.locator('p', { hasText: 'fish soup' }).evaluate((paragraph) => {
      const node = [...paragraph.childNodes].find((child) => child.textContent?.includes('fish soup'));
      const at = node?.textContent?.indexOf('fish soup') ?? 0;
      if (node) paragraph.ownerDocument.getSelection()?.setBaseAndExtent(node, at, node, at + 'fish soup'.length);
    });
    await workbench.reader.locator('body').press('x');
    await question().getByPlaceholder('marks one more mention').waitFor();
    await workbench.page.keyboard.type('Product');
    await workbench.page.keyboard.press('Enter');
    await question().getByText('(2 of 2)').waitFor();
    await workbench.page.keyboard.press('Enter');
    await mark('fish soup').waitFor();
    assert.equal(written().entries[0].type, 'product');
  });

  it('are muted from the menu of a mark', async () => {
    assert.equal(await mark('Sweden').count(), 1);
    await mark('Sweden').click({ button: 'right' });
    const menu = workbench.page.locator('.context-view .monaco-menu');
    await eventually(async () => {
      // A menu that has just opened takes no click.
      if (await menu.isVisible()) await menu.getByText('Mute…', { exact: true }).click({ timeout: 1000 });
      await question().getByText('Mute “Sweden”').waitFor({ timeout: 1000 });
    }, 30_000);
    await question().getByText('takes one mark away').waitFor();
    await workbench.page.keyboard.press('Enter');
    await eventually(async () => assert.equal(await mark('Sweden').count(), 0));
    assert.deepEqual(written().mute, ['Sweden']);
  });
});
