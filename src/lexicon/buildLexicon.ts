import type { LexiconLayer } from '../core/model';
import { checkRow } from './checkRow';
import type { CompiledLexicon } from './compiledLexicon';
import { loadLexicon } from './load';
import { packRows } from './pack';
import type { Row } from './schema';

/** A lexicon in memory, packed and opened as the bundled one is. */
export function buildLexicon(rows: readonly Row[], layer: LexiconLayer): CompiledLexicon {
  return loadLexicon(packRows(rows), layer);
}

/**
 * A lexicon of rows as they stand in a file.
 * @throws Error that tells all that is wrong with them
 */
export function lexiconOf(values: readonly unknown[], layer: LexiconLayer = 'bundled'): CompiledLexicon {
  const checked = values.map((value) => checkRow(value, false));
  const problems = checked.flatMap((row, index) => row.problems.map((problem) => `${index}.${problem.path.join('.')}: ${problem.message}`));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return buildLexicon(
    checked.flatMap((row) => row.row ?? []),
    layer,
  );
}
