import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../host/projectRoot';

export interface TestArticle {
  /** Absolute path of the article in a fresh copy of the test workspace. */
  readonly path: string;
  remove(): void;
}

export function copyTestArticle(name: string): TestArticle {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-folder-'));
  cpSync(path.join(projectRoot, 'test', 'integration', 'workspace'), folder, { recursive: true });
  return { path: path.join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
