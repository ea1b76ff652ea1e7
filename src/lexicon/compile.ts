import { checkRows } from './checkRows';
import type { Imported } from './import/importAll';
import { joinImported } from './import/joinImported';
import { packRows } from './pack';
import { byPlace, type Problem } from './problem';
import { readRows } from './readRows';

export interface LexiconFile {
  readonly name: string;
  readonly text: string;
}

export type Compiled = { readonly bytes: Uint8Array } | { readonly problems: readonly Problem[] };

/**
 * Files of rows into one compiled lexicon, or all that is wrong with them, by place. Build time only.
 * @param imported entries of data packages, to stand below the rows
 */
export function compile(files: readonly LexiconFile[], imported?: Pick<Imported, 'entries' | 'words'>): Compiled {
  const read = [...files].sort((left, right) => (left.name < right.name ? -1 : 1)).map((file) => readRows(file.name, file.text));
  const rows = read.flatMap((file) => file.rows);
  const problems = [...read.flatMap((file) => file.problems), ...checkRows(rows, () => false)].sort(byPlace);
  if (problems.length > 0) return { problems };
  const byHand = rows.map((placed) => placed.row);
  return { bytes: packRows(imported ? joinImported(byHand, imported.entries, imported.words) : byHand) };
}
