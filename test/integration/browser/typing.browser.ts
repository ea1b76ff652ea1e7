import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench } from '../../host/workbench';
import { eventually } from '../eventually';
import { printFigure } from '../printFigure';
import { keepFailurePicture } from './failurePicture';
import { longArticle } from './longArticle';
import { copyTestArticle } from './testArticle';

const words = 10_000;
/** Each is typed and taken away again. */
const strokes = 40;

describe('typing in the source beside the reader', () => {
  const article = copyTestArticle('harbour.txt');
  const file = path.join(path.dirname(article.path), 'typed.txt');
  let workbench: Workbench;

  before(async () => {
    writeFileSync(file, longArticle(readFileSync(article.path, 'utf8'), words));
    workbench = await openWorkbench({ article: file, settings: { 'editor.quickSuggestions': { other: 'off' }, 'editor.wordWrap': 'on' } });
    await workbench.readerReady();
  });

  afterEach(function () {
    return keepFailurePicture(this.currentTest, workbench);
  });

  after(async () => {
    await workbench?.close();
    article.remove();
  });

  it(`shows the marks of ${words} words anew with each key, in the changed block only, and stays where it is`, async () => {
    const { page, reader } = workbench;
    const marks = reader.locator('.mark');
    await eventually(async () => assert.ok((await marks.count()) > words / 13), 30_000);
    await reader.locator('main').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Control+K');
    await page.keyboard.press('l');
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await page.keyboard.press('Control+Home');
    for (let line = 0; line < 5; line += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('End');
    await page.keyboard.type(' Denmar');
    await page.waitForTimeout(1500);
    const body = reader.locator('body');
    const count = await marks.count();
    await body.evaluate(`document.querySelectorAll('[data-block]').forEach((block) => block.classList.add('seen'))`);
    const top = await body.evaluate('scrollY');
    await body.evaluate(watchMarks);
    await page.evaluate(watchKeys);
    for (let stroke = 0; stroke < strokes; stroke += 1) {
      await page.keyboard.press(stroke % 2 === 0 ? 'k' : 'Backspace');
      const expected = stroke % 2 === 0 ? count + 1 : count;
      await eventually(async () => assert.equal(await marks.count(), expected));
      await page.waitForTimeout(120);
    }
    const typed = (await page.evaluate('lecternTyped')) as number[];
    const shown = (await body.evaluate('lecternShown')) as number[];
    assert.equal(typed.length, strokes);
    assert.equal(shown.length, strokes);
    printFigure(
      `keystroke to updated marks, ${words} words`,
      shown.map((time, stroke) => time - (typed[stroke] ?? 0)),
    );
    assert.equal(await reader.locator('[data-block]:not(.seen)').count(), 1);
    assert.equal(await body.evaluate('scrollY'), top);
  });
});

/** Runs in the workbench: keeps when each key went down, in milliseconds since the epoch. */
function watchKeys(): void {
  const typed: number[] = [];
  Object.assign(globalThis, { lecternTyped: typed });
  const window = globalThis as unknown as Pick<EventTarget, 'addEventListener'>;
  window.addEventListener('keydown', () => typed.push(Date.now()), { capture: true });
}

/** Runs in the reader: keeps when each new number of marks was in a frame that is painted. */
function watchMarks(): void {
  const page = globalThis as unknown as {
    document: { querySelectorAll(selector: string): { length: number } };
    requestAnimationFrame(call: () => void): void;
    MutationObserver: new (call: () => void) => { observe(target: unknown, options: object): void };
  };
  const shown: number[] = [];
  Object.assign(globalThis, { lecternShown: shown });
  const count = () => page.document.querySelectorAll('.mark').length;
  let last = count();
  new page.MutationObserver(() => {
    if (count() === last) return;
    last = count();
    page.requestAnimationFrame(() => setTimeout(() => shown.push(Date.now()), 0));
  }).observe(page.document, { childList: true, subtree: true });
}
