import type { ArticleFormat } from '../article/parsedArticle';

const formats: ReadonlyMap<string, ArticleFormat> = new Map<string, ArticleFormat>([
  ['txt', 'text'],
  ['article', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
]);

/** The format a file's name stands for, or undefined where the reader is not offered. */
export function formatOf(path: string): ArticleFormat | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') ? formats.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) : undefined;
}
