import type { Note, PlacedNote } from './note';
import type { Noted } from './noteAnchor';
import { NoteFinder } from './noteFinder';

/** Every note with its place, in reading order; those that have lost theirs come last, as they are. */
export function placeNotes(article: Noted, notes: readonly Note[]): PlacedNote[] {
  const finder = new NoteFinder(article);
  const placed = notes.map((note): PlacedNote => {
    const found = finder.find(note.anchor);
    if (!found) return { note };
    return { note, range: { start: found.start, end: found.end }, ...(found.isEdited && { isEdited: true }) };
  });
  const startOf = ({ range }: PlacedNote): number => range?.start ?? Number.MAX_SAFE_INTEGER;
  return placed.sort((left, right) => startOf(left) - startOf(right));
}
