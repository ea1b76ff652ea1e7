import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench';

export interface PictureOptions {
  readonly article: string;
  /** Where the PNG goes; its folder is made. */
  readonly file: string;
  readonly theme: string;
  /** In pixels; without it the window's usual size. */
  readonly size?: WorkbenchOptions['size'];
  /** Done when everything is on screen, before the picture is taken. */
  readonly prepare?: (workbench: Workbench) => Promise<void>;
}

/** Saves what a reader sees: the article marked, the side bar filled. */
export async function takePicture({ article, file, theme, size, prepare }: PictureOptions): Promise<void> {
  const workbench = await openWorkbench({ article, settings: { 'workbench.colorTheme': theme }, ...(size ? { size } : {}) });
  try {
    await workbench.readerReady();
    await workbench.page.getByRole('treeitem').first().waitFor();
    await settle(workbench);
    await prepare?.(workbench);
    mkdirSync(path.dirname(file), { recursive: true });
    await workbench.page.screenshot({ path: file, animations: 'disabled' });
  } finally {
    await workbench.close();
  }
}

/** The trees fill one after another and fonts arrive late: still for half a second counts as settled, ten seconds as enough. */
async function settle({ page, reader }: Workbench): Promise<void> {
  await reader.locator('body').evaluate('document.fonts.ready.then(() => undefined)');
  const started = Date.now();
  let previous = '';
  while (Date.now() - started < 10_000) {
    const current = (await page.getByRole('treeitem').allInnerTexts()).join('\n');
    if (current !== '' && current === previous) return;
    previous = current;
    await page.waitForTimeout(500);
  }
}
