import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench } from '../../host/workbench';
import { eventually } from '../eventually';
import { printFigure } from '../printFigure';
import { closeEditors } from './closeEditors';
import { emptyPage } from './emptyPage';
import { keepFailurePicture } from './failurePicture';
import { longArticle, titleOf } from './longArticle';
import { chooseInQuickInput } from './quickInput';
import { copyTestArticle } from './testArticle';

/** Words of the articles that are opened. */
const lengths = [1_200, 10_000, 100_000];
/** Other work on the machine shows in each figure, so each is taken several times, of an article never opened before. */
const rounds = 5;

describe('opening', () => {
  const article = copyTestArticle('harbour.txt');
  const folder = path.dirname(article.path);
  let workbench: Workbench;

  before(async () => {
    const source = readFileSync(article.path, 'utf8');
    for (const words of lengths) {
      const text = longArticle(source, words);
      for (let round = 0; round < rounds; round += 1) writeFileSync(path.join(folder, nameOf(words, round)), text);
    }
    workbench = await openWorkbench({ article: article.path, others: [emptyPage] });
    await workbench.readerReady();
  });

  afterEach(function () {
    return keepFailurePicture(this.currentTest, workbench);
  });

  after(async () => {
    await workbench?.close();
    article.remove();
  });

  it('waits for the page that the editor makes, also where nothing is on it', async () => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const asked = await askFor(workbench, nameOf(1200, round), 'Open an Empty Page');
      await workbench.reader.locator('.empty').waitFor();
      times.push((await workbench.reader.locator('body').evaluate(firstPaint)) - asked);
      await closeEditors(workbench);
    }
    printFigure('the same for a page with nothing on it', times);
    assert.equal(times.length, rounds);
  });

  for (const words of lengths) {
    it(`paints the marks in sight of ${words} words with the page, and soon all`, async () => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const asked = await askFor(workbench, nameOf(words, round), 'Open in Reader');
        await workbench.reader.getByText(titleOf(words), { exact: true }).first().waitFor();
        const painted = await workbench.reader.locator('body').evaluate(firstPaint);
        const marks = await workbench.reader.locator('.mark').count();
        assert.ok(marks > 20, `${marks} marks`);
        assert.ok(painted > asked);
        times.push(painted - asked);
        await eventually(async () => assert.ok((await workbench.reader.locator('.mark').count()) > words / 13), 30_000);
        await closeEditors(workbench);
      }
      printFigure(`open to first paint, ${words} words`, times);
    });
  }
});

const nameOf = (words: number, round: number) => `of-${words}-words-${round}.txt`;

/** Runs in the page: milliseconds since the epoch, once the browser has told. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (paint) resolve(performance.timeOrigin + paint.startTime);
      else setTimeout(look, 20);
    };
    look();
  });
}

/** Opens the file as text and presses a button in its title; tells when, in milliseconds since the epoch. */
async function askFor({ page }: Workbench, name: string, buttonName: string): Promise<number> {
  await chooseInQuickInput(page, 'Control+P', name, name);
  await page.locator('.tab.active', { hasText: name }).waitFor();
  const button = page.locator('.editor-actions').getByRole('button', { name: buttonName });
  await button.waitFor();
  // On the window, for the title's buttons are drawn anew at any time.
  await page.evaluate(() => {
    const window = globalThis as unknown as Pick<EventTarget, 'addEventListener'>;
    window.addEventListener('click', () => Object.assign(globalThis, { lecternAsked: Date.now() }), { capture: true, once: true });
  });
  await button.click();
  return await page.evaluate(() => (globalThis as unknown as { lecternAsked: number }).lecternAsked);
}
