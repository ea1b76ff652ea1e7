import type { LexiconForm } from '../lexicon';
import { isWord, type Tokens } from '../text/tokens';
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
  const before = range.firstToken - 1;
  if (!stands(tokens, before, range)) return false;
  const word = tokens.folded[before] ?? '';
  return languageVerbs.has(word) || ((word === 'in' || word === 'into') && isFree(tokens, range));
}

function stands(tokens: Tokens, at: number, range: TokenRange): boolean {
  return at >= 0 && at < tokens.count && tokens.blocks[at] === tokens.blocks[range.firstToken];
}

/** No noun behind that the word could belong to. */
function isFree(tokens: Tokens, range: TokenRange): boolean {
  const at = range.endToken;
  if (!stands(tokens, at, range)) return true;
  if (isWord(tokens.shapes[at] ?? 0)) return languageFollowers.has(tokens.folded[at] ?? '');
  return tokens.folded[at] !== '-' && tokens.folded[at] !== "'s";
}
