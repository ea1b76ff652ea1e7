/** The spelling that a form's folded words have when each begins with a capital. Most forms are spelled so, and the file leaves these out. */
export function plainText(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
