import type { Page } from 'playwright-core';
import { eventually } from '../eventually';

/**
 * Opens the quick input by its key, types and chooses the row that holds the text. What is typed before the input is there
 * goes to the reader, and whatever takes the keyboard meanwhile closes it: then once more.
 */
export async function chooseInQuickInput(page: Page, key: string, typed: string, row: string): Promise<void> {
  await eventually(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    const input = page.locator('.quick-input-widget input.input');
    await input.fill(key.endsWith('Shift+P') ? `>${typed}` : typed, { timeout: 3000 });
    await page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click({ timeout: 3000 });
  }, 30_000);
}
