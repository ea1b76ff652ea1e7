// `npm run pictures`: the README's pictures, from a real run in each of the four core themes.
import path from 'node:path';
import { chooseSample } from './chooseArticle';
import { endAll } from './ending';
import { takePicture } from './picture';
import { projectRoot } from './projectRoot';
import { coreThemes } from './themes';
import type { Workbench } from './workbench';

/** Leaves the pointer on a mark in the middle of the page, with its card open. */
async function openCard({ reader }: Workbench): Promise<void> {
  const mark = reader.locator('p .mark.person, p .mark.organization, p .mark.state').nth(2);
  await mark.hover();
  await reader.locator('[role=dialog]').waitFor();
}

/** Small enough for a page that shows four. */
const size = { width: 1080, height: 700 };

async function main(): Promise<void> {
  for (const theme of coreThemes) {
    const name = `${theme
      .replace(/^Default /, '')
      .replaceAll(' ', '-')
      .toLowerCase()}.png`;
    const file = path.join(projectRoot, 'media', 'pictures', name);
    await takePicture({ article: chooseSample(projectRoot), file, theme, size, prepare: openCard });
    console.log(file);
  }
}

main().catch(async (error: Error) => {
  console.error(`lectern: ${error.message}`);
  await endAll();
  process.exit(1);
});
