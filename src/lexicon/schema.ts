import type { LexiconEvent, LexiconForm, LexiconRelation } from '../core/lexicon';
import type { Coordinates, DatedRole, EntityType } from '../core/model';
import type { Path } from './fieldReader';

/** The most characters a description may have. */
export const descriptionLimit = 200;

export const rowFields = [
  'id',
  'type',
  'subtype',
  'name',
  'forms',
  'adjective',
  'people',
  'description',
  'roles',
  'relations',
  'event',
  'source',
  'licence',
  'not',
  'mute',
] as const;

export const formFields = ['form', 'kind', 'case', 'the', 'needs', 'context', 'unless'] as const;
export const roleFields = ['title', 'from', 'to'] as const;
export const eventFields = ['type', 'when', 'places', 'actors'] as const;

/** One spelling of an entry, cut into words. */
export interface RowForm extends Omit<LexiconForm, 'entry' | 'type'> {
  /** Folded, as the tokenizer cuts them; never empty. */
  readonly words: readonly string[];
  /** Where in its row it stands. */
  readonly path: Path;
}

/**
 * A row that has been read and found right. A complete row has `type`, `name` and `description`. A row of a reader's
 * lexicon may instead extend an entry of an earlier layer, and then has what it changes.
 */
export interface Row {
  readonly id: string;
  readonly type?: EntityType;
  readonly subtype?: string;
  readonly name?: string;
  readonly description?: string;
  /** With the name as the first form. */
  readonly forms: readonly RowForm[];
  readonly roles?: readonly DatedRole[];
  readonly relations?: readonly LexiconRelation[];
  readonly event?: LexiconEvent;
  readonly at?: Coordinates;
  readonly source?: string;
  readonly licence?: string;
  /** Folded words of each form that is not to be taken for this entry, though an earlier layer says so. */
  readonly not?: readonly (readonly string[])[];
  /** Of an imported entry: how well known it is, to order forms that several have; rows by hand stand before all of these. */
  readonly prominence?: number;
  /** Takes the entry of earlier layers out of matching. */
  readonly mute: boolean;
}
