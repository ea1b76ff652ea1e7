import { fold } from './fold';

/** Whether the letters asked for stand in the name in their order, capitals and accents aside. */
export function lettersInOrder(name: string, letters: string): boolean {
  const folded = fold(name);
  let at = 0;
  for (const letter of fold(letters)) {
    at = folded.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
