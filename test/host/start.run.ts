// `npm start`: reads an article in a real VS Code.
import path from 'node:path';
import { checkArticle, chooseSample } from './chooseArticle';
import { findDesktop, openDesktop } from './desktop';
import { endAll } from './ending';
import { findHostParts } from './hostParts';
import { openAddress } from './openAddress';
import { takePicture } from './picture';
import { projectRoot } from './projectRoot';
import { serveWorkbench } from './serve';
import { readStartArguments, UsageError, usage } from './startArguments';
import { checkTheme, coreThemes } from './themes';

async function main(): Promise<void> {
  const { file, picture, theme = coreThemes[0], help } = readStartArguments(process.argv.slice(2));
  if (help) return console.log(usage);
  // npm runs us in the checkout, wherever the caller stands.
  const currentFolder = process.env.INIT_CWD ?? process.cwd();
  const article = file === undefined ? chooseSample(projectRoot) : checkArticle(file, currentFolder);
  if (picture !== undefined) return await savePicture(article, path.resolve(currentFolder, picture), theme);
  const desktop = findDesktop();
  if (desktop) {
    await openDesktop(desktop, article);
    return console.log(`${path.basename(article)} opens in VS Code.`);
  }
  const address = await serveWorkbench(article);
  console.log(`${path.basename(article)} is at ${address} until you press Ctrl-C.`);
  openAddress(address);
}

async function savePicture(article: string, file: string, theme: string): Promise<void> {
  const { vscode } = await findHostParts({ withBrowser: true });
  checkTheme(vscode, theme);
  await takePicture({ article, file, theme });
  console.log(`The picture is in ${file}.`);
}

main().catch(async (error: Error) => {
  console.error(`lectern: ${error.message}`);
  if (error instanceof UsageError) console.error('Try npm start -- --help.');
  await endAll();
  process.exit(error instanceof UsageError ? 2 : 1);
});
