import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from '../../host/workbench';
import { eventually } from '../eventually';
import { keepFailurePicture } from './failurePicture';
import { copyTestArticle } from './testArticle';

describe('marks in the text editor', () => {
  const article = copyTestArticle('harbour.txt');
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ article: article.path, settings: { 'lectern.textEditor.decorations': true } });
    await workbench.readerReady();
  });

  afterEach(function () {
    return keepFailurePicture(this.currentTest, workbench);
  });

  after(async () => {
    await workbench?.close();
    article.remove();
  });

  it('have the lines and colours of the reader, and move with what is typed', async () => {
    const { page, reader } = workbench;
    await reader.locator('main').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Control+K');
    await page.keyboard.press('l');
    await page.locator('.monaco-editor .view-line').first().waitFor();
    const lined = async (): Promise<{ readonly text: string; readonly image: string }[]> => {
      const spans = await page.evaluate(spansInEditor);
      return spans.filter(({ image }) => image.includes('gradient'));
    };
    await eventually(async () => assert.ok((await lined()).length > 10));
    const shown = await lined();
    for (const text of ['Germany', 'Norway', '$40 million'])
      assert.ok(
        shown.some((span) => span.text.includes(text)),
        text,
      );
    for (const text of ['families', 'agreed']) assert.ok(!shown.some((span) => span.text === text), text);
    const inkOf = (text: string): Promise<string> =>
      reader.locator('.mark', { hasText: text }).first().evaluate("(mark) => getComputedStyle(mark).getPropertyValue('--ink')");
    assert.notEqual(await inkOf('Germany'), '');
    await page.screenshot({ path: 'out/text-editor-marks.png' });
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('x ');
    await page.waitForTimeout(50);
    assert.ok((await lined()).some((span) => span.text === 'Germany'));
  });
});

/** Runs in the workbench: the pieces of the lines in sight, with what is drawn behind each. */
function spansInEditor(): { readonly text: string; readonly image: string }[] {
  const page = globalThis as unknown as {
    document: { querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }> };
    getComputedStyle(element: unknown): { readonly backgroundImage: string };
  };
  return [...page.document.querySelectorAll('.monaco-editor .view-line span span')].map((span) => ({
    text: (span.textContent ?? '').replace(/\u00a0/g, ' '),
    image: page.getComputedStyle(span).backgroundImage,
  }));
}
