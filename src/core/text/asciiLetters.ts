/** Beyond ASCII but for the marks that patterns name themselves. */
const beyond = /[^\0-\x7f‘’“”–—―−£€]/g;

/**
 * The text with "A" for each capital and "a" for each other letter or mark beyond ASCII, of the same length. Patterns over it
 * need no classes of Unicode letters, each of which costs a process about a millisecond before it is first used.
 */
export function asciiLetters(text: string): string {
  return text.replace(beyond, asciiLetter);
}

function asciiLetter(character: string): string {
  if (character !== character.toLowerCase()) return 'A';
  return character !== character.toUpperCase() || /[\p{L}\p{M}]/u.test(character) ? 'a' : character;
}
