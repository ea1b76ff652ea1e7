import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from '../../host/workbench';
import { keepFailurePicture } from './failurePicture';
import { copyTestArticle } from './testArticle';

describe('Restricted Mode', () => {
  const article = copyTestArticle('orchard.md');
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ article: article.path, trusted: false });
  });

  afterEach(function () {
    return keepFailurePicture(this.currentTest, workbench);
  });

  after(async () => {
    await workbench?.close();
    article.remove();
  });

  it('reads as in any other folder', async () => {
    await workbench.readerReady();
    await workbench.page.getByRole('treeitem', { name: /Spain/ }).first().waitFor();
    const status = await workbench.page.locator('.statusbar').textContent();
    assert.match(status ?? '', /Restricted Mode/);
  });
});
