// `npm run pictures`: the pictures of the README and the walkthrough, from a real run in each of the four core themes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chooseSample } from './chooseArticle';
import { endAll } from './ending';
import { takePicture } from './picture';
import { projectRoot } from './projectRoot';
import { coreThemes } from './themes';
import { webpOf } from './webp';
import type { Workbench } from './workbench';

/** Small enough for a page that shows four. */
const size = { width: 1080, height: 700 };

/** The part of the reader around an element, for the walkthrough. */
async function takeDetail({ page, reader }: Workbench, around: string, file: string): Promise<void> {
  const frame = await page.locator('iframe.webview.ready').boundingBox();
  const box = await reader.locator(around).boundingBox();
  if (!frame || !box) throw new Error(`${around} is not on screen`);
  const width = Math.min(560, frame.width);
  const height = Math.min(420, frame.height);
  const x = Math.max(frame.x, Math.min(box.x - 60, frame.x + frame.width - width));
  const y = Math.max(frame.y, Math.min(box.y - 60, frame.y + frame.height - height));
  const png = await page.screenshot({ clip: { x, y, width, height }, animations: 'disabled' });
  writeFileSync(file, await webpOf(png, page.context()));
}

/** Leaves the pointer on a mark in the middle of the page, with its card open. */
async function openCard({ reader }: Workbench): Promise<void> {
  const mark = reader.locator('p .mark.person, p .mark.organization, p .mark.state').nth(2);
  await mark.hover();
  await reader.locator('[role=dialog]').waitFor();
}

/** Pictures of the marks' panel and of a card, then everything with the card. */
async function takeDetails(workbench: Workbench, theme: string): Promise<void> {
  const detail = (name: string) => path.join(projectRoot, 'media', 'walkthrough', `${name}-${theme}.webp`);
  await workbench.reader.getByRole('button', { name: 'Marks' }).click();
  await takeDetail(workbench, '.panel', detail('marks'));
  await workbench.page.keyboard.press('Escape');
  await workbench.reader.locator('main').click({ position: { x: 2, y: 2 } });
  await openCard(workbench);
  await takeDetail(workbench, '[role=dialog]', detail('cards'));
}

async function main(): Promise<void> {
  for (const theme of coreThemes) {
    const name = theme
      .replace(/^Default /, '')
      .replaceAll(' ', '-')
      .toLowerCase();
    const file = path.join(projectRoot, 'media', 'pictures', `${name}.png`);
    await takePicture({ article: chooseSample(projectRoot), file, theme, size, prepare: (workbench) => takeDetails(workbench, name) });
    console.log(file);
  }
}

main().catch(async (error: Error) => {
  console.error(`lectern: ${error.message}`);
  await endAll();
  process.exit(1);
});
