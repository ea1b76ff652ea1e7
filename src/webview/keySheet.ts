import { keyNames } from './chord';
import { element } from './element';
import type { Shortcut } from './shortcuts';
import { say } from './words';

/** Every key of the reader and what it does; keys that do the same stand in one line. */
export function keySheet(shortcuts: readonly Shortcut[], isMac: boolean): HTMLElement[] {
  const byWord = new Map<string, string[]>();
  for (const { chord, word } of shortcuts) byWord.set(say(word), [...(byWord.get(say(word)) ?? []), chord]);
  const lines = [...byWord].map(([text, chords]) =>
    element('tr', '', element('th', '', text), element('td', '', ...chords.flatMap((chord) => keys(chord, isMac)))),
  );
  for (const line of lines) line.querySelector('th')?.setAttribute('scope', 'row');
  return [element('table', 'keys', element('tbody', '', ...lines))];
}

function keys(chord: string, isMac: boolean): HTMLElement[] {
  const names = chord === ' ' ? [say('space')] : keyNames(chord, isMac);
  return [element('span', 'chord', ...names.map((name) => element('kbd', '', name)))];
}
