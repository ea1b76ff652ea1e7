import type { FormKind, LexiconRelation } from '../../core/lexicon';
import type { Coordinates, EntityType } from '../../core/model';
import type { SourceName } from './sources';

/** One spelling of an imported entry; which conditions it gets is for `judgeForms` to say. */
export interface ImportedForm {
  readonly text: string;
  readonly kind: FormKind;
}

/** What an importer makes of a row of its source. */
export interface ImportedEntry {
  /** Lower case, digits and hyphens; unique over all sources. */
  readonly id: string;
  readonly type: EntityType;
  readonly subtype?: string;
  readonly name: string;
  /** Other spellings than the name. */
  readonly forms: readonly ImportedForm[];
  /** At most 200 characters. */
  readonly description: string;
  /** Ends are ids of imported entries; those that turn out to be entries written by hand are renamed later. */
  readonly relations: readonly LexiconRelation[];
  readonly at?: Coordinates;
  readonly source: SourceName;
  /** How well known it is, in inhabitants or what comes to the same. */
  readonly prominence: number;
  /** Folded words of which one must stand in the article before a doubtful form counts. */
  readonly clues: readonly string[];
}

export const alias = (text: string): ImportedForm => ({ text, kind: 'alias' });
