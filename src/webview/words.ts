import { type ReaderWord, type ReaderWords, readerWords } from '../protocol/readerWords';

/** A word of the page's own, in the language of the editor, with values put in. */
export function say(word: ReaderWord, ...values: readonly (string | number)[]): string {
  return table[word].replace(/\{(\d)\}/g, (_, number) => String(values[Number(number)] ?? ''));
}

const table: ReaderWords = { ...readerWords, ...translatedWords() };

/** The host puts the words into the page; without one they are English. */
function translatedWords(): Partial<ReaderWords> {
  const json = typeof document === 'undefined' ? undefined : document.getElementById('lectern-words')?.textContent;
  return json ? (JSON.parse(json) as Partial<ReaderWords>) : {};
}
