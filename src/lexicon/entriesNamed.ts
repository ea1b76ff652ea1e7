import type { Lexicon, LexiconEntry } from '../core/lexicon';
import { formWords } from './formWords';

/** The entries that have exactly this spelling, capitals aside, the most prominent first. */
export function entriesNamed(lexicon: Lexicon, text: string): LexiconEntry[] {
  let node = lexicon.root;
  const words = formWords(text);
  for (const word of words) {
    const id = node < 0 ? -1 : lexicon.wordId(word);
    node = id < 0 ? -1 : lexicon.next(node, id);
  }
  if (node < 0 || words.length === 0) return [];
  return [...new Set(lexicon.formsAt(node).map((form) => form.entry))].map((number) => lexicon.entry(number));
}
