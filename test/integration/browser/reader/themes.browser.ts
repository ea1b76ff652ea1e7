import assert from 'node:assert/strict';
import type { AxeResults, RunOptions } from 'axe-core';
import { source as axeSource } from 'axe-core';
import type { Page } from 'playwright-core';
import { preferences } from '../../../fixture/readerHtml';
import { editorThemes } from './editorThemes';
import { order } from './openReader';
import { cardOf, harbour, useReader } from './useReader';

declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> };
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`));
}

/** Least contrast of any mark's text with its tint, and of any mark's line with the page. */
function markContrasts(): { readonly text: number; readonly line: number } {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const painted = (...colors: string[]): number[] => {
    for (const color of colors) {
      if (!pen) break;
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])];
  };
  const light = (color: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = color.map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: readonly number[], other: readonly number[]): number => {
    const [dark = 0, bright = 0] = [light(one), light(other)].sort((left, right) => left - right);
    return (bright + 0.05) / (dark + 0.05);
  };
  const ground = getComputedStyle(document.body).backgroundColor;
  const worst = { text: 21, line: 21 };
  for (const mark of document.querySelectorAll('.mark')) {
    const style = getComputedStyle(mark);
    const tints: string[] = [];
    for (let at: Element | null = mark; at?.matches('.mark'); at = at.parentElement) tints.unshift(getComputedStyle(at).backgroundColor);
    const [stroke = ''] = /(?:rgba?|color|oklab|color-mix)\([^()]*\)/.exec(style.backgroundImage) ?? [];
    worst.text = Math.min(worst.text, contrast(painted(style.color), painted(ground, ...tints)));
    worst.line = Math.min(worst.line, contrast(painted(ground, stroke), painted(ground)));
  }
  return worst;
}

for (const [name, theme] of Object.entries(editorThemes)) {
  describe(`the reader in the ${name} theme`, () => {
    const { open } = useReader();

    it('has no accessibility violation, without and with a card', async () => {
      const page = await open(harbour, theme);
      assert.deepEqual(await violations(page), []);
      await page.locator('.mark.person').first().click();
      await cardOf(page).waitFor();
      await page.waitForTimeout(200);
      assert.deepEqual(await violations(page), []);
    });

    it('has none with a panel, the find bar or a focus', async () => {
      const page = await open(harbour, theme);
      await page.locator('.mark.person').first().click();
      await page.keyboard.press('f');
      await page.keyboard.press('Escape');
      for (const key of ['t', 'o', 'l', '?']) {
        await page.keyboard.press(key);
        assert.deepEqual(await violations(page), [], key);
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('Control+f');
      await page.keyboard.type('crane');
      assert.deepEqual(await violations(page), []);
    });

    it('has none with notes, on a card and by themselves', async () => {
      const page = await open(harbour, { ...theme, hosted: true });
      await order(page, { type: 'showArticle', article: harbour, preferences });
      const [first, second] = harbour.analysis.annotations;
      assert.ok(first && second);
      const notes = [first, second].map(({ start, end }, number) => ({
        start,
        end,
        id: `n${number}`,
        text: 'Met in May.',
        formerly: 'May',
      }));
      await order(page, { type: 'showNotes', notes });
      assert.deepEqual(await violations(page), []);
      await page.locator('.mark').first().click();
      await cardOf(page).locator('.noteItem').waitFor();
      await page.waitForTimeout(200);
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press('Escape');
      await page.locator('.noteSign').first().click();
      await page.waitForTimeout(200);
      assert.deepEqual(await violations(page), []);
    });

    it('keeps text at 4.5 to 1 and lines at 3 to 1 on every mark', async () => {
      const page = await open(harbour, theme);
      const { text, line } = await page.evaluate(markContrasts);
      assert.ok(text >= 4.5, `text ${text}`);
      assert.ok(line >= 3, `line ${line}`);
    });
  });
}
