import { tokenize } from '../core/text/tokenize';
import { isWord, Shape } from '../core/text/tokens';

/**
 * The folded words of a form, cut as the tokenizer cuts running text, so that a form is found wherever it is written.
 * Words, numbers, `'s`, `&`, `/` and `-` count; a dash between words is a hyphen; all other marks are dropped.
 */
export function formWords(text: string): string[] {
  // Most forms by far, and the tokenizer would do no more with them.
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text)) return text.toLowerCase().split(' ');
  const tokens = tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
  const words: string[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    const shape = tokens.shapes[index] ?? 0;
    const folded = tokens.folded[index] ?? '';
    if (isWord(shape) || shape === Shape.number || folded === '&' || folded === '/' || folded === '-') words.push(folded);
    else if (folded === '–') words.push('-');
  }
  return words.filter((word) => word !== '');
}

/** Whether anything but marks is in it. */
export function holdsWord(words: readonly string[]): boolean {
  return words.some((word) => word !== '-' && word !== '&' && word !== '/' && word !== "'s");
}

/** A sign that is neither word nor punctuation, such as the "+" of a brand: forms cannot hold it, and without it they would mean more than they say. */
export function foreignSign(text: string): string | undefined {
  return /[\p{S}\p{C}%#@*]/u.exec(text)?.[0];
}
