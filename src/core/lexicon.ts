import type { Coordinates, DatedRole, EntityType, EventType, LexiconLayer, RelationType } from './model';

/**
 * The lexicon as the core sees it: a port. The `lexicon` room implements it over a compiled file, over rows that a
 * reader wrote, and over layers of both.
 *
 * Matching walks words: begin at `root`, follow `next` with the id of each folded word (see `text/fold.ts`), and ask
 * `formsAt` at each node reached. Hyphens are words of their own, spelled `-`; `&` and `/` too. Other punctuation is not part of a form.
 */
export interface Lexicon {
  /** Number of entries; entries are numbered from 0. */
  readonly entryCount: number;
  readonly root: number;
  /** Id of a folded word, or -1 when no form holds it. */
  wordId(folded: string): number;
  /** The node after this word, or -1. */
  next(node: number, wordId: number): number;
  /** Forms that end at this node, the most prominent first; empty for most nodes. */
  formsAt(node: number): readonly LexiconForm[];
  /** Decodes an entry; cheap enough for every entity of an article, not for every match. */
  entry(index: number): LexiconEntry;
  /** Number of the entry with this id, or -1. */
  indexOf(id: string): number;
  /** Numbers of the events that happened at this entry or struck it, so that one told without its name can be found; absent where none are kept. */
  eventsAt?(id: string): readonly number[];
  /** All forms of an entry, in no order; walks the whole lexicon, so for one that somebody asks for. Absent where it cannot be told. */
  formsOf?(index: number): readonly LexiconForm[];
  /** Forms that the reader wants no mark on, listed or not: their folded words with a space between; absent where there are none. */
  readonly mutedForms?: ReadonlySet<string>;
}

/** What a form is to its entry. It decides the mention's rule and type. */
export type FormKind =
  /** The entry's own name or an equal one. */
  | 'name'
  /** Another name: short, former, transliterated, nickname. */
  | 'alias'
  | 'acronym'
  /** A family name or given name alone. */
  | 'surname'
  /** Adjective of a state, place or group: "Russian". */
  | 'adjective'
  /** Noun for the people of a state, place or group: "Russians". */
  | 'people'
  /** A building, street or capital that stands for a government or body: "the Kremlin". */
  | 'metonym';

export interface LexiconForm {
  /** Number of the entry. */
  readonly entry: number;
  readonly type: EntityType;
  readonly kind: FormKind;
  /** As written in the lexicon. */
  readonly text: string;
  /**
   * `exact`: letter for letter, as acronyms are. `capital`: a word that has a capital in the form has one in the text
   * (headlines in capitals match). `any`: case is ignored.
   */
  readonly case: 'exact' | 'capital' | 'any';
  /** Must stand behind "the". */
  readonly needsArticle: boolean;
  /** Counts only where another form of the entry, one that does not need this, stands in the article. */
  readonly needsName: boolean;
  /** Counts only where one of these folded words stands in the article; empty when free. */
  readonly context: readonly string[];
  /** Does not count where one of these folded words stands directly before or behind; empty when free. */
  readonly unless: readonly string[];
  /**
   * Marks nothing by itself, since it is a surname, a common word or one of many small towns too. It only says which
   * entry a name may be that the article itself shows, of the same type and beside something related if the entry has relations (`names/linkListed.ts`).
   */
  readonly tentative: boolean;
  /** Written by the reader: taken before all forms that are not. */
  readonly isOwn?: true;
}

export interface LexiconRelation {
  readonly type: RelationType;
  /** Entry id of the other end. */
  readonly entry: string;
}

export interface LexiconEvent {
  readonly type: EventType;
  /** ISO 8601 or EDTF. */
  readonly when?: string;
  /** Entry ids. */
  readonly places: readonly string[];
  readonly actors: readonly { readonly entry: string; readonly role: 'agent' | 'target' | 'participant' }[];
}

export interface LexiconEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly subtype?: string;
  readonly name: string;
  /** At most 200 characters. */
  readonly description: string;
  readonly roles: readonly DatedRole[];
  readonly relations: readonly LexiconRelation[];
  readonly event?: LexiconEvent;
  /** Of places and states, to some kilometres. */
  readonly at?: Coordinates;
  readonly source: string;
  readonly licence: string;
  readonly layer: LexiconLayer;
}

/** A lexicon that knows nothing. */
export const emptyLexicon: Lexicon = {
  entryCount: 0,
  root: 0,
  wordId: () => -1,
  next: () => -1,
  formsAt: () => [],
  entry: () => {
    throw new RangeError('the empty lexicon has no entries');
  },
  indexOf: () => -1,
};
