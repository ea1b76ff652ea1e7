import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './startArguments';

/** Absolute path of a file that can be read. Throws a UsageError that says why it cannot. */
export function checkArticle(file: string, currentFolder: string): string {
  const article = path.resolve(currentFolder, file);
  try {
    if (!statSync(article).isFile()) throw new UsageError(`${file} is not a file`);
    accessSync(article, constants.R_OK);
    // The workbench watches real folders; a link's own path would be another document.
    return realpathSync(article);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(`there is no file ${file}`);
    throw new UsageError(`${file} cannot be read (${code ?? (error as Error).message})`);
  }
}

/** The first of the articles that come with Lectern, by name. */
export function chooseSample(root: string): string {
  const folder = path.join(root, 'media', 'samples');
  const [first] = listFolder(folder)
    .filter((name) => /\.(txt|md|html|article)$/.test(name))
    .sort();
  if (!first) throw new UsageError(`there is no sample article in ${folder}; name a file to read`);
  return path.join(folder, first);
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
