import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
}

/** The `package.json` of an extension's folder. */
export function readManifest(extension: string): Manifest {
  return JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8')) as Manifest;
}
