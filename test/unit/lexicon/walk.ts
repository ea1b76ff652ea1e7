import type { Lexicon, LexiconForm } from '../../../src/core/lexicon';
import { formWords } from '../../../src/lexicon/formWords';

/** Forms that the words of a text lead to; none where the walk ends early. */
export function formsOf(lexicon: Lexicon, text: string): readonly LexiconForm[] {
  let node = lexicon.root;
  for (const word of formWords(text)) {
    const wordId = lexicon.wordId(word);
    node = wordId < 0 ? -1 : lexicon.next(node, wordId);
    if (node < 0) return [];
  }
  return lexicon.formsAt(node);
}

/** Ids of the entries that a text finds, the most prominent first. */
export function found(lexicon: Lexicon, text: string): string[] {
  return formsOf(lexicon, text).map((form) => lexicon.entry(form.entry).id);
}
