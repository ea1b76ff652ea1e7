import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { HostKind } from '../../host/extensionKind';
import { openWorkbench, type Workbench } from '../../host/workbench';
import { eventually } from '../eventually';
import { keepFailurePicture } from './failurePicture';
import { copyTestArticle } from './testArticle';

for (const kind of ['node', 'web'] satisfies HostKind[]) {
  describe(`reading with the ${kind} extension host`, () => {
    const article = copyTestArticle('harbour.txt');
    let workbench: Workbench;

    before(async () => {
      const start = Date.now();
      workbench = await openWorkbench({ article: article.path, kind });
      await workbench.readerReady();
      console.log(`    marks on screen ${((Date.now() - start) / 1000).toFixed(1)} s after the start`);
    });

    afterEach(function () {
      return keepFailurePicture(this.currentTest, workbench);
    });

    after(async () => {
      await workbench?.close();
      article.remove();
    });

    const mark = (text: string) => workbench.reader.locator('.mark', { hasText: new RegExp(`^${text}$`) });
    const treeItem = (name: RegExp) => workbench.page.getByRole('treeitem', { name });

    it('marks every mention of a state', async () => {
      assert.equal(await mark('Norway').count(), 4);
      assert.equal(await mark('Germany').count(), 2);
    });

    it('explains a mark on a card while the pointer rests on it', async () => {
      await mark('Germany').first().hover();
      const card = workbench.reader.locator('[role=dialog]');
      await card.waitFor();
      assert.match((await card.textContent()) ?? '', /Germany/);
      await workbench.page.mouse.move(600, 15);
      await card.waitFor({ state: 'hidden' });
    });

    it('lists actors with their counts in the side bar', async () => {
      await treeItem(/Norway/)
        .first()
        .waitFor();
      assert.match(
        (await treeItem(/Norway/)
          .first()
          .textContent()) ?? '',
        /Norway.*4/,
      );
    });

    it('goes to a mention when its actor is clicked', async () => {
      const target = mark('France').first();
      assert.equal(await isInSight(workbench, 'France'), false);
      await treeItem(/France/)
        .first()
        .click();
      await target.waitFor();
      await eventually(async () => assert.equal(await isInSight(workbench, 'France'), true));
    });

    it('marks what an edit of the source adds, in place', async () => {
      const source = readFileSync(article.path, 'utf8');
      writeFileSync(article.path, source.replace('Denmark had asked', 'Poland and Denmark had asked'));
      await mark('Poland').first().waitFor();
      await treeItem(/Poland/)
        .first()
        .waitFor();
      assert.equal(await mark('Norway').count(), 4);
    });

    it('asks for nothing outside this machine', () => {
      assert.deepEqual(workbench.outsideRequests, []);
    });
  });
}

/** Whether the first mark with that text lies inside the reader's window. */
async function isInSight({ page, reader }: Workbench, text: string): Promise<boolean> {
  const mark = reader.locator('.mark', { hasText: new RegExp(`^${text}$`) }).first();
  const [inner, outer] = await Promise.all([mark.boundingBox(), page.locator('iframe.webview.ready').boundingBox()]);
  return inner !== null && outer !== null && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
}
