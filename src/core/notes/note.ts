import type { Range } from '../model';
import type { NoteAnchor } from './noteAnchor';

/** The reader's own annotation. */
export interface Note {
  /** Unique among the notes of an article. */
  readonly id: string;
  readonly text: string;
  readonly anchor: NoteAnchor;
  /** ISO 8601, when it was written. */
  readonly created?: string;
}

/** A note with the place at which it hangs in the article as it now is; without one where it has lost it. */
export interface PlacedNote {
  readonly note: Note;
  readonly range?: Range;
  /** The noted words have changed since. */
  readonly isEdited?: true;
}
