import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench } from '../../host/workbench';
import { eventually } from '../eventually';
import { closeEditors } from './closeEditors';
import { emptyPage } from './emptyPage';
import { keepFailurePicture } from './failurePicture';
import { longArticle } from './longArticle';
import { type PageMemory, pageMemory } from './pageMemory';
import { chooseInQuickInput } from './quickInput';
import { copyTestArticle } from './testArticle';

const words = 10_000;
const rounds = 3;

describe('the memory of an open reader', () => {
  const article = copyTestArticle('harbour.txt');
  const file = path.join(path.dirname(article.path), 'long.txt');
  let workbench: Workbench;

  before(async () => {
    writeFileSync(file, longArticle(readFileSync(article.path, 'utf8'), words));
    workbench = await openWorkbench({
      article: file,
      others: [emptyPage],
      settings: { 'workbench.editorAssociations': { 'long.txt': 'lectern.reader' } },
    });
    await workbench.readerReady();
  });

  afterEach(function () {
    return keepFailurePicture(this.currentTest, workbench);
  });

  after(async () => {
    await workbench?.close();
    article.remove();
  });

  it(`with ${words} words is little more than that of an empty page`, async () => {
    const { page, reader } = workbench;
    const more: PageMemory[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await closeEditors(workbench);
      await chooseInQuickInput(page, 'Control+Shift+P', 'Open an Empty Page', 'Open an Empty Page');
      await reader.locator('.empty').waitFor();
      const empty = await settled(workbench);
      await closeEditors(workbench);
      await chooseInQuickInput(page, 'Control+P', 'long.txt', 'long.txt');
      await eventually(async () => assert.ok((await reader.locator('.mark').count()) > words / 13), 30_000);
      const full = await settled(workbench);
      more.push({ heap: full.heap - empty.heap, own: full.own === undefined ? undefined : full.own - (empty.own ?? 0) });
    }
    const heap = median(more.map((each) => each.heap));
    const own = median(more.flatMap((each) => each.own ?? []));
    console.log(
      `    reader of ${words} words beyond an empty page, median of ${rounds}: script objects ${heap.toFixed(1)} MB, the whole process ${own.toFixed(1)} MB`,
    );
    assert.ok(heap < 20, `${heap} MB of script objects`);
  });
});

async function settled({ page }: Workbench): Promise<PageMemory> {
  await page.waitForTimeout(2000);
  return await pageMemory(page);
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
