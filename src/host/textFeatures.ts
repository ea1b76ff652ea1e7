import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import { textHover } from './textHover';
import { textMentions } from './textMentions';
import { textFolding, textSymbols } from './textOutline';
import { readerForText } from './textReading';

const articles: vscode.DocumentSelector = [{ pattern: '**/*.{txt,article,md,markdown}' }];
/** The editor's own Markdown support lists and folds headings itself. */
const withoutOutline: vscode.DocumentSelector = [{ pattern: '**/*.{txt,article}' }];

/** Hovers, outline, references, highlights and folding in the text editor, all from the analysis that the reader shows. */
export function registerTextFeatures(analyses: Analyses): vscode.Disposable {
  const read = readerForText(analyses);
  const { languages } = vscode;
  const mentions = textMentions(read);
  return vscode.Disposable.from(
    languages.registerHoverProvider(articles, textHover(read)),
    languages.registerReferenceProvider(articles, mentions),
    languages.registerDocumentHighlightProvider(articles, mentions),
    languages.registerDocumentSymbolProvider(withoutOutline, textSymbols(read), { label: 'Lectern' }),
    languages.registerFoldingRangeProvider(withoutOutline, textFolding(read)),
  );
}
