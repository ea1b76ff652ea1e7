import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { whenEnding } from './ending';

/** The per-user folder of everything fetched to run a host: one folder a part and version, shared by all checkouts. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return path.join(environment.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'lectern-host');
}

/**
 * The folder of a part, filled first if need be. `fill` gets an empty folder beside the final one, which is renamed only once it is
 * complete: a broken fetch is never mistaken for a part, and of two runs that race the first wins.
 */
export async function keepInCache(name: string, fill: (folder: string) => Promise<void>, cache = cacheFolder()): Promise<string> {
  const kept = path.join(cache, name);
  if (existsSync(kept)) return kept;
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache, name);
  const filling = `${kept}.${process.pid}`;
  const forget = whenEnding(() => rm(filling, { recursive: true, force: true, maxRetries: 3 }));
  try {
    await mkdir(filling, { recursive: true });
    await fill(filling);
    await rename(filling, kept).catch((error: Error) => {
      if (!existsSync(kept)) throw error;
    });
  } finally {
    await forget();
  }
  return kept;
}

/** What a run that was killed outright left half filled. */
async function removeAbandoned(cache: string, name: string): Promise<void> {
  for (const entry of await readdir(cache)) {
    if (!entry.startsWith(`${name}.`)) continue;
    const owner = Number(entry.slice(name.length + 1));
    if (Number.isInteger(owner) && owner !== process.pid && !isAlive(owner)) {
      await rm(path.join(cache, entry), { recursive: true, force: true });
    }
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
