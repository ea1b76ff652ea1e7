import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../host/projectRoot';
import { runCommand } from '../../host/runCommand';
import { openWorkbench, type Workbench } from '../../host/workbench';
import { keepFailurePicture } from './failurePicture';
import { copyTestArticle } from './testArticle';

const packager = path.join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce');
const vsix = path.join(projectRoot, 'out', 'lectern.vsix');
const runPackager = (...flags: string[]) => runCommand(process.execPath, [packager, ...flags], { cwd: projectRoot });

describe('the package', () => {
  const article = copyTestArticle('harbour.txt');
  let workbench: Workbench | undefined;

  before(() => runPackager('package', '--no-dependencies', '-o', vsix));

  afterEach(function () {
    return keepFailurePicture(this.currentTest, workbench);
  });

  after(async () => {
    await workbench?.close();
    article.remove();
  });

  it('is under 5 MB', () => {
    const { size } = statSync(vsix);
    console.log(`    ${(size / 1e6).toFixed(2)} MB`);
    assert.ok(size < 5_000_000);
  });

  it('holds what runs and what a reader looks up, no more', async () => {
    const files = (await runPackager('ls', '--no-dependencies')).split('\n').filter(Boolean);
    const allowed = /^((dist|media|syntaxes|l10n)\/|package(\.nls.*)?\.json$|(README|CHANGELOG)\.md$|LICENSE$|NOTICE$)/;
    assert.deepEqual(
      files.filter((file) => !allowed.test(file)),
      [],
    );
    for (const needed of [
      'dist/extension.js',
      'dist/extension.web.js',
      'dist/reader.js',
      'dist/reader.css',
      'dist/opening.js',
      'dist/lexicon.bin',
      'dist/names.model.bin',
      'dist/world.bin',
      'LICENSE',
      'NOTICE',
    ]) {
      assert.ok(files.includes(needed), `${needed} is missing`);
    }
  });

  it('works in a clean host', async () => {
    workbench = await openWorkbench({ article: article.path, package: vsix });
    await workbench.readerReady();
    await workbench.page
      .getByRole('treeitem', { name: /Germany/ })
      .first()
      .waitFor();
  });
});
