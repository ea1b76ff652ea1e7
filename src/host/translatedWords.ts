import * as vscode from 'vscode';
import { type ReaderWords, readerWords } from '../protocol/readerWords';

/** The page's words in the language of the editor. */
export function translatedWords(): ReaderWords {
  return Object.fromEntries(Object.entries(readerWords).map(([word, text]) => [word, vscode.l10n.t(text)])) as ReaderWords;
}
