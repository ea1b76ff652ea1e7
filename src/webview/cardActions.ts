import type { CardLink } from '../core/cards/card';
import type { Range } from '../core/model';
import type { NoteAction, NoteView, WordsAction } from '../protocol/messages';

/** What a card can ask of the page. */
export interface CardActions {
  /** Goes to a mention of the thing that the card is about. */
  step(range: Range, button: string): void;
  follow(link: CardLink): void;
  read(range: Range): void;
  openOuter(annotation: number): void;
  /** Fades whatever does not mention this entity. */
  spotlight(id: string): void;
  /** Says something of the mark to the host; absent on a page that has none. */
  readonly ask?: (action: WordsAction) => void;
  /** Where the map of this entity stands or will; nothing where nobody can draw one. */
  mapOf(id: string): HTMLElement | undefined;
  /** Does something with a note of the reader's. */
  readonly note?: (action: NoteAction, note: NoteView) => void;
  copy(text: string): void;
  close(): void;
}
