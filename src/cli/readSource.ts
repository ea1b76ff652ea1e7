import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleFormat } from '../article/parsedArticle';
import { type Decoded, decode } from './decode';

/** A file that cannot be read; the message says which and why in one line. */
export class ReadError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
};

/**
 * @param name a path, or `-` for standard input
 * @throws ReadError
 */
export async function readSource(name: string): Promise<Decoded> {
  const bytes = await readBytes(name);
  try {
    return decode(bytes);
  } catch (error) {
    throw new ReadError(`${name}: ${(error as Error).message}`);
  }
}

/** @throws ReadError */
export async function readBytes(name: string): Promise<Uint8Array> {
  try {
    return name === '-' ? await readStandardInput() : await readFile(name);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new ReadError(`${name}: ${reasons[code] ?? `cannot be read (${code})`}`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const formats: Readonly<Record<string, ArticleFormat>> = { '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html' };

/** The format that a file's name tells; plain text where it tells none. */
export function formatOf(name: string): ArticleFormat {
  return formats[path.extname(name).toLowerCase()] ?? 'text';
}
