/** What of a keyboard event tells which shortcut it is. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * A key press as a shortcut is written: `n`, `Shift+n`, `Mod+f`, `Alt+ArrowLeft`, `?`. `Mod` is Ctrl, or Cmd on a Mac.
 * Shift is left out where it made the character, as for `?`; Caps Lock makes no difference.
 */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const isLetter = /^\p{L}$/u.test(key);
  const made = key.length === 1 && !isLetter;
  const modifiers = [ctrlKey || metaKey ? 'Mod' : '', altKey ? 'Alt' : '', shiftKey && !made ? 'Shift' : ''];
  return [...modifiers.filter(Boolean), isLetter ? key.toLowerCase() : key].join('+');
}

/** Names of the keys of a chord as a reader knows them. */
export function keyNames(chord: string, isMac: boolean): string[] {
  const names: Readonly<Record<string, string>> = {
    Mod: isMac ? '⌘' : 'Ctrl',
    Alt: isMac ? '⌥' : 'Alt',
    Shift: isMac ? '⇧' : 'Shift',
    ArrowLeft: '←',
    ArrowRight: '→',
    Escape: 'Esc',
  };
  return chord.split('+').map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}
