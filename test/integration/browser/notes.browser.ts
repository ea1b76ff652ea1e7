import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { HostKind } from '../../host/extensionKind';
import { openWorkbench, type Workbench } from '../../host/workbench';
import { eventually } from '../eventually';
import { keepFailurePicture } from './failurePicture';
import { chooseInQuickInput } from './quickInput';
import { copyTestArticle } from './testArticle';

for (const kind of ['node', 'web'] satisfies HostKind[])
  describe(`notes beside an article, with the ${kind} extension host`, () => {
    const article = copyTestArticle('harbour.txt');
    const file = `${article.path}.notes.json`;
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench({ article: article.path, kind });
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
    const sign = (text: string) => workbench.reader.getByRole('button', { name: `Note: ${text}` });
    const treeItem = (name: RegExp) => workbench.page.getByRole('treeitem', { name }).first();
    const question = () => workbench.page.locator('.quick-input-widget');
    const written = (): { readonly text: string; readonly quote: string }[] => JSON.parse(readFileSync(file, 'utf8')).notes;

    it('are added from a card, shown in the margin and on the card, and written as text', async () => {
      await mark('Denmark').first().click();
      await workbench.reader.getByRole('button', { name: 'Add note…' }).click();
      await question().getByText('Note on “Denmark”').waitFor();
      await workbench.page.keyboard.type('Why did it ask?');
      await workbench.page.keyboard.press('Enter');
      await sign('Why did it ask?').waitFor();
      assert.match((await workbench.reader.locator('[role=dialog] .noteList').textContent()) ?? '', /Why did it ask\?/);
      assert.deepEqual(
        written().map(({ text, quote }) => [text, quote]),
        [['Why did it ask?', 'Denmark']],
      );
      await workbench.reader.locator('body').press('Escape');
    });

    it('are listed in the side bar, which leads to their words', async () => {
      await chooseInQuickInput(workbench.page, 'Control+Shift+P', 'View: Focus on Notes', 'Notes');
      await treeItem(/Why did it ask\?/).waitFor();
      await treeItem(/Why did it ask\?/).click();
      await workbench.reader.locator('.flash').first().waitFor({ state: 'attached' });
    });

    it('stay with their words when the article is edited', async () => {
      const source = readFileSync(article.path, 'utf8');
      writeFileSync(article.path, source.replace('The old line', 'A new paragraph of Denmark and its ports.\n\nThe old line'));
      await eventually(async () => assert.equal(await mark('Denmark').count(), 3));
      await eventually(async () => {
        const [note, line] = await Promise.all([sign('Why did it ask?').boundingBox(), mark('Denmark').nth(1).boundingBox()]);
        assert.ok(note && line && Math.abs(note.y - line.y) < 16, `${note?.y} beside ${line?.y}`);
      });
    });

    it('are there again after a reload', async () => {
      await workbench.page.reload();
      await workbench.readerReady();
      await sign('Why did it ask?').waitFor();
    });

    it('are listed without their place when their words are gone, and can be attached to others', async () => {
      const source = readFileSync(article.path, 'utf8');
      writeFileSync(article.path, source.replace(/About 3,000[^\n]+\n/, ''));
      await sign('Why did it ask?').waitFor({ state: 'detached' });
      await chooseInQuickInput(workbench.page, 'Control+Shift+P', 'View: Focus on Notes', 'Notes');
      await treeItem(/Without their place/).waitFor();
      await treeItem(/Why did it ask\?/).waitFor();
      const menu = workbench.page.locator('.context-view .monaco-menu');
      await workbench.reader.locator('p', { hasText: 'fish soup' }).evaluate((paragraph) => {
        const node = [...paragraph.childNodes].find((child) => child.textContent?.includes('fish soup'));
        const at = node?.textContent?.indexOf('fish soup') ?? 0;
        if (node) paragraph.ownerDocument.getSelection()?.setBaseAndExtent(node, at, node, at + 'fish soup'.length);
      });
      await treeItem(/Why did it ask\?/).click({ button: 'right' });
      // A menu that has just opened takes no click.
      await eventually(async () => {
        if (await menu.isVisible()) await menu.getByText('Attach Note to Selected Words', { exact: true }).click({ timeout: 1000 });
        assert.equal(written()[0]?.quote, 'fish soup');
      }, 20_000);
      await sign('Why did it ask?').waitFor();
      writeFileSync(article.path, source);
      await sign('Why did it ask?').waitFor();
    });

    it('are deleted with a way back, and take their file with them', async () => {
      await sign('Why did it ask?').click();
      await workbench.reader.getByRole('button', { name: 'Delete note' }).click();
      await sign('Why did it ask?').waitFor({ state: 'detached' });
      await eventually(() => assert.equal(existsSync(file), false));
      await workbench.page.locator('.notification-toast').getByRole('button', { name: 'Undo' }).click();
      await sign('Why did it ask?').waitFor();
      assert.equal(written().length, 1);
    });
  });
