import { checkRows } from './checkRows';
import { packRows } from './pack';
import { byPlace, type Problem } from './problem';
import { readRows } from './readRows';

export interface LexiconFile {
  readonly name: string;
  readonly text: string;
}

export type Compiled = { readonly bytes: Uint8Array } | { readonly problems: readonly Problem[] };

/** Files of rows into one compiled lexicon, or all that is wrong with them, by place. Build time only. */
export function compile(files: readonly LexiconFile[]): Compiled {
  const read = [...files].sort((left, right) => (left.name < right.name ? -1 : 1)).map((file) => readRows(file.name, file.text));
  const rows = read.flatMap((file) => file.rows);
  const problems = [...read.flatMap((file) => file.problems), ...checkRows(rows, () => false)].sort(byPlace);
  return problems.length > 0 ? { problems } : { bytes: packRows(rows.map((placed) => placed.row)) };
}
