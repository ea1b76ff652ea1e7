import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { ArticleFormat } from '../article/parsedArticle';
import { isDay } from '../article/publishedDate';
import type { Engine } from '../engine/createEngine';

interface LineRequest {
  readonly text: string;
  readonly published?: string;
  readonly format?: ArticleFormat;
}

/**
 * A stream of documents: one JSON object a line in, one line out in the same order. A bad line gets an `error` on its
 * own line and the stream goes on. One line is held at a time.
 * @returns how many lines failed
 */
export async function annotateLines(
  engine: Engine,
  input: Readable,
  write: (line: string) => Promise<void>,
  defaults: Omit<LineRequest, 'text'>,
): Promise<number> {
  let failed = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const result = annotateLine(engine, line, defaults);
    if ('error' in result) failed += 1;
    await write(`${JSON.stringify(result)}\n`);
  }
  return failed;
}

function annotateLine(engine: Engine, line: string, defaults: Omit<LineRequest, 'text'>): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'the line is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: 'the line is not a JSON object' };
  const { id = null, ...request } = value as Record<string, unknown>;
  const problem = problemOf(request);
  if (problem) return { id, error: problem };
  const { text, ...own } = request as unknown as LineRequest;
  try {
    return { id, ...engine.annotate(text, { ...defaults, ...own }) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

function problemOf({ text, published, format }: Record<string, unknown>): string | undefined {
  if (typeof text !== 'string') return 'text is missing or no string';
  if (published !== undefined && (typeof published !== 'string' || !isDay(published))) return 'published is not a day as YYYY-MM-DD';
  if (format !== undefined && format !== 'text' && format !== 'markdown' && format !== 'html')
    return 'format is not text, markdown or html';
  return undefined;
}
