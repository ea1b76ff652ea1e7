import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Absolute paths of the files anywhere below a folder whose names end so, sorted; none when there is no such folder. */
export function filesBelow(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folder, name));
}
