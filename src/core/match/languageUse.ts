import type { LexiconForm } from '../lexicon';
import { isCapitalised, isWord, type Tokens } from '../text/tokens';
import type { TokenRange } from './formConditions';
import { languageFollowers, languageVerbs, speakingWords } from './usageWords';
import type { FormMatch } from './walkForms';

/**
 * Where one word names a people and its language, grammar tells which is meant: only one of them stays, so that neither
 * counts as the other's rival.
 */
export function settleLanguages(tokens: Tokens, matches: readonly FormMatch[]): readonly FormMatch[] {
  return matches.map((match) => {
    if (match.forms.length === 1 || !match.forms.some(isLanguage) || match.forms.every(isLanguage)) return match;
    const named = namesLanguage(tokens, match);
    return { ...match, forms: match.forms.filter((form) => isLanguage(form) === named) };
  });
}

const isLanguage = (form: LexiconForm): boolean => form.type === 'language';

/** "Russian-speaking", "Russian speakers", "the Russian language", "spoke Russian", "written in Russian." */
export function namesLanguage(tokens: Tokens, range: TokenRange): boolean {
  const behind = tokens.folded[range.endToken] === '-' ? range.endToken + 1 : range.endToken;
  if (stands(tokens, behind, range) && speakingWords.has(tokens.folded[behind] ?? '')) return true;
  const word = wordBefore(tokens, range, firstOfList(tokens, range));
  if (languageVerbs.has(wordBefore(tokens, range, range.firstToken))) return true;
  const isObject = languageVerbs.has(word) || word === 'in' || word === 'into';
  return isObject && isFree(tokens, endOfList(tokens, range), range);
}

const longestList = 12;

/** Where a list of capitalised words begins that the range ends: "Turkish" in "speak Turkish, Low German and English". */
function firstOfList({ blocks, folded, shapes }: Tokens, { firstToken }: TokenRange): number {
  let first = firstToken;
  while (first > 1 && firstToken - first < longestList && blocks[first - 2] === blocks[firstToken]) {
    const word = folded[first - 1] ?? '';
    if (word !== ',' && word !== 'and' && word !== 'or') break;
    const before = folded[first - 2] === ',' ? first - 3 : first - 2;
    if (!isCapitalised(shapes[before] ?? 0)) break;
    first = before;
  }
  return first;
}

/** The token behind the list that the range stands in: "markets" behind "Russian" in "in Russian and Chinese markets". */
function endOfList({ blocks, folded, shapes }: Tokens, { firstToken, endToken }: TokenRange): number {
  let end = endToken;
  while (end - endToken < longestList && blocks[end + 1] === blocks[firstToken]) {
    const word = folded[end] ?? '';
    if (word !== ',' && word !== 'and' && word !== 'or') break;
    const next = word === ',' && /^(?:and|or)$/.test(folded[end + 1] ?? '') ? end + 2 : end + 1;
    if (blocks[next] !== blocks[firstToken] || !isCapitalised(shapes[next] ?? 0)) break;
    end = next + 1;
  }
  return end;
}

function wordBefore(tokens: Tokens, range: TokenRange, at: number): string {
  return stands(tokens, at - 1, range) ? (tokens.folded[at - 1] ?? '') : '';
}

function stands(tokens: Tokens, at: number, range: TokenRange): boolean {
  return at >= 0 && at < tokens.count && tokens.blocks[at] === tokens.blocks[range.firstToken];
}

/** No noun at `at` that the word could belong to. */
function isFree(tokens: Tokens, at: number, range: TokenRange): boolean {
  if (!stands(tokens, at, range)) return true;
  if (isWord(tokens.shapes[at] ?? 0)) return languageFollowers.has(tokens.folded[at] ?? '');
  return tokens.folded[at] !== '-' && tokens.folded[at] !== "'s";
}
