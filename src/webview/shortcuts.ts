import type { ReaderWord } from '../protocol/readerWords';
import { chordOf } from './chord';

/** One thing that a key does. */
export interface Shortcut {
  /** As `chordOf` writes it. */
  readonly chord: string;
  /** What it does, as the sheet of shortcuts says it. */
  readonly word: ReaderWord;
  /** An editor binds this key itself and sends the order back; a page of its own obeys at once. */
  readonly isEditors?: true;
  /** False where there is nothing to do here and the key may mean something to the browser. */
  act(event: KeyboardEvent): boolean;
}

const typesText = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === 'text';

/** Obeys the page's shortcuts. While somebody types, plain keys are text. */
export function obeyShortcuts(shortcuts: readonly Shortcut[], hasEditor: boolean): void {
  const byChord = new Map(shortcuts.map((shortcut) => [shortcut.chord, shortcut]));
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const chord = chordOf(event);
    const isText = typesText(event.target) && !/^(?:Mod|Alt)\+|^Escape$|^F\d/.test(chord);
    const shortcut = isText ? undefined : byChord.get(chord);
    if (shortcut && ((hasEditor && shortcut.isEditors) || shortcut.act(event))) event.preventDefault();
  });
}
