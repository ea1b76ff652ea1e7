import type { Lexicon, LexiconForm } from '../core/lexicon';
import { peopleWords } from '../core/names/peopleWords';
import type { IsDemonym } from './cleaning/partStates';

/** Tells demonyms by the lexicon, and peoples by the engine's own list. */
export function demonymsOf(lexicon: Lexicon): IsDemonym {
  return (words) => {
    const forms = formsOf(lexicon, words);
    if (forms.length === 0) return words.length === 1 && peopleWords.has(words[0] ?? '');
    return forms[0]?.kind === 'adjective' || forms[0]?.kind === 'people';
  };
}

function formsOf(lexicon: Lexicon, words: readonly string[]): readonly LexiconForm[] {
  let node = lexicon.root;
  for (const word of words) {
    node = lexicon.next(node, lexicon.wordId(word));
    if (node < 0) return [];
  }
  return lexicon.formsAt(node);
}
