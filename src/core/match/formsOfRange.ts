import type { Lexicon, LexiconForm } from '../lexicon';
import type { Tokens } from '../text/tokens';
import type { TokenRange } from './formConditions';
import { isPossessiveMark } from './possessiveMark';

/** The forms that the whole range spells, hyphens and the mark of a plural's possessive optional as in `walkForms`; none where it spells none. */
export function formsOfRange(lexicon: Lexicon, tokens: Tokens, range: TokenRange): readonly LexiconForm[] {
  let node = lexicon.root;
  for (let at = range.firstToken; at < range.endToken && node >= 0; at += 1) {
    if (isPossessiveMark(tokens, at)) continue;
    const word = tokens.folded[at] ?? '';
    const direct = follow(lexicon, node, word);
    if (direct >= 0 || word !== '-') node = direct >= 0 ? direct : follow(lexicon, follow(lexicon, node, '-'), word);
  }
  return node < 0 ? [] : lexicon.formsAt(node);
}

function follow(lexicon: Lexicon, node: number, word: string): number {
  const id = node < 0 ? -1 : lexicon.wordId(word);
  return id < 0 ? -1 : lexicon.next(node, id);
}
