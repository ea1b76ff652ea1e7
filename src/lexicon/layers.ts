import type { Lexicon } from '../core/lexicon';
import { buildLexicon } from './buildLexicon';
import { LayeredLexicon } from './layeredLexicon';
import { mergeLayers, type RowLayer } from './mergeLayers';

/**
 * The bundled lexicon with a reader's own layers over it, the first the lowest. Without any, the bundled one itself.
 * Rows that extend an entry which no earlier layer has are left out.
 */
export function layerLexicons(bundled: Lexicon, layers: readonly RowLayer[]): Lexicon {
  const merged = mergeLayers(layers);
  const rows = merged.rows.filter((row) => row.type !== undefined || bundled.indexOf(row.id) >= 0);
  if (rows.length === 0 && merged.mutedForms.length === 0) return bundled;
  return new LayeredLexicon(bundled, buildLexicon(rows, 'user'), merged);
}
