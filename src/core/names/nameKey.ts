import type { Tokens } from '../text/tokens';

/** The folded words of a name, hyphens and possessives left out: "al-Qaeda" and "al Qaeda" are one key. */
export function nameWords(tokens: Tokens, firstToken: number, endToken: number): string[] {
  const words: string[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const word = tokens.folded[at] ?? '';
    if (word !== '-' && word !== "'s" && word !== ',' && word !== '&') words.push(word);
  }
  return words;
}

const small = new Set([
  'of',
  'for',
  'and',
  'the',
  'in',
  'on',
  'at',
  'to',
  'de',
  'la',
  'del',
  'des',
  'du',
  'der',
  'et',
  'y',
  'a',
  'against',
  'with',
]);

/** First letters of the words, with and without the small words: "ministry of the interior" gives "mi" and "moti". */
export function initialsOf(words: readonly string[]): readonly [string, string] {
  let weighty = '';
  let all = '';
  for (const word of words) {
    all += word.charAt(0);
    if (!small.has(word)) weighty += word.charAt(0);
  }
  return [weighty, all];
}

/**
 * Whether the letters stand in the words in order, each of them at a word's start or behind one that is, the first at the
 * first word's start: for acronyms that the text itself introduces ("Daesh", "Interpol", "MONUSCO").
 */
export function standsInOrder(letters: string, words: readonly string[]): boolean {
  let word = 0;
  let at = 0;
  let matched = 0;
  for (const letter of letters) {
    const inWord = matched > 0 ? (words[word] ?? '').indexOf(letter, at) : -1;
    const nextWord = words.findIndex((candidate, index) => index >= (matched === 0 ? 0 : word + 1) && candidate.startsWith(letter));
    if (matched === 0 && nextWord !== 0) return false;
    if (nextWord >= 0) {
      word = nextWord;
      at = 1;
    } else if (inWord >= 0) at = inWord + 1;
    else return false;
    matched += 1;
  }
  return matched > 1;
}
