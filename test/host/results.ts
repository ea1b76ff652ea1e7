import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Counts } from './hostVerdict';

/** Names the file a stage leaves its counts in. */
export const resultsVariable = 'LECTERN_RESULTS';

/** Leaves the counts for whoever started this process, if that one asked. */
export function writeCounts({ passes, failures }: Counts, file = process.env[resultsVariable]): void {
  if (!file) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ passes, failures }));
}

/** The counts that a stage left, taken away so that a later one cannot pass for it; undefined when it left none. */
export function takeCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}
