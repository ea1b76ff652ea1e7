import type { LexiconLayer } from '../core/model';
import type { Row, RowForm } from './schema';

/** The rows of one reader's file, or of one layer. */
export interface RowLayer {
  readonly layer: LexiconLayer;
  readonly rows: readonly Row[];
  /** Folded words of each form that earlier layers shall not find. */
  readonly mutedForms: readonly (readonly string[])[];
}

/** Several layers as one, to be laid over the bundled lexicon. */
export interface MergedLayers {
  readonly rows: readonly Row[];
  /** By id: the last layer that says something of the entry. */
  readonly layerOf: ReadonlyMap<string, LexiconLayer>;
  /** Ids whose forms in the bundled lexicon are not to be found. */
  readonly mutedEntries: ReadonlySet<string>;
  readonly mutedForms: readonly (readonly string[])[];
  /** By id: folded words of the forms that the bundled lexicon takes for this entry, and the reader does not. */
  readonly deniedForms: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** The later layer wins: its fields replace, its forms are added, and what it mutes is gone from the layers before it. */
export function mergeLayers(layers: readonly RowLayer[]): MergedLayers {
  const rows = new Map<string, Row>();
  const layerOf = new Map<string, LexiconLayer>();
  const mutedEntries = new Set<string>();
  const deniedForms = new Map<string, readonly (readonly string[])[]>();
  for (const { layer, rows: added, mutedForms } of layers) {
    mute(rows, new Set(mutedForms.map(keyOf)));
    for (const row of added) {
      if (row.mute) mutedEntries.add(row.id);
      if (row.not) deniedForms.set(row.id, [...(deniedForms.get(row.id) ?? []), ...row.not]);
      rows.set(row.id, merge(rows.get(row.id), row));
      layerOf.set(row.id, layer);
    }
  }
  return { rows: [...rows.values()], layerOf, mutedEntries, mutedForms: layers.flatMap((layer) => layer.mutedForms), deniedForms };
}

function mute(rows: Map<string, Row>, keys: ReadonlySet<string>): void {
  if (keys.size === 0) return;
  for (const row of rows.values()) rows.set(row.id, { ...row, forms: row.forms.filter((form) => !keys.has(keyOf(form.words))) });
}

function merge(earlier: Row | undefined, later: Row): Row {
  if (!earlier) return later;
  const denied = new Set(later.not?.map(keyOf));
  const kept = later.mute
    ? []
    : earlier.forms.filter((form) => !denied.has(keyOf(form.words)) && !later.forms.some((added) => isSame(form, added)));
  return { ...earlier, ...later, forms: [...kept, ...later.forms] };
}

function isSame(left: RowForm, right: RowForm): boolean {
  return left.text === right.text && left.kind === right.kind;
}

function keyOf(words: readonly string[]): string {
  return words.join(' ');
}
