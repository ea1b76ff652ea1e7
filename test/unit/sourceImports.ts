import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source file by its path below `src`, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  /** As written: `./fold`, `vscode`, `node:fs`. */
  readonly specifier: string;
  /** The imported file below `src` without its ending; absent for packages. */
  readonly target?: string;
  /** Whether only types are taken, so that nothing is left of it at run time. */
  readonly isTypeOnly: boolean;
}

/** Every TypeScript file of a folder, by its path below it. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: name.split(path.sep).join('/'), text: readFileSync(path.join(folder, name), 'utf8') }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*${},\s]+?\s*from\s*)?['"]([^'"]+)['"]/gm;
const call = /\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The imports and re-exports of a file, static and dynamic. */
export function importsOf(file: SourceFile): Import[] {
  const found = [...file.text.matchAll(statement)].map(([, type, specifier]) => ({
    specifier: specifier ?? '',
    isTypeOnly: type !== undefined,
  }));
  const called = [...file.text.matchAll(call)].map(([, specifier]) => ({ specifier: specifier ?? '', isTypeOnly: false }));
  return [...found, ...called].map((each) => ({ from: file.path, ...each, ...targetOf(file, each.specifier) }));
}

function targetOf(file: SourceFile, specifier: string): { readonly target: string } | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return { target: path.posix.normalize(path.posix.join(path.posix.dirname(file.path), specifier)) };
}

export const withoutEnding = (file: string): string => file.replace(/\.ts$/, '');
