import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import type { LexiconFiles } from './lexiconFiles';
import type { ReaderPreferences } from './readerPreferences';
import { TextDecorations } from './textDecorations';
import { textDefinition } from './textDefinition';
import { textHover } from './textHover';
import { textMentions } from './textMentions';
import { textFolding, textSymbols } from './textOutline';
import { readerForText } from './textReading';
import { articlePattern, type WorkspaceArticles } from './workspaceArticles';
import { workspaceNames } from './workspaceNames';

const articles: vscode.DocumentSelector = [{ pattern: articlePattern }];
/** The editor's own Markdown support lists and folds headings itself. */
const withoutOutline: vscode.DocumentSelector = [{ pattern: '**/*.{txt,article}' }];

/** Hovers, outline, definitions, references, symbols, highlights and folding in the text editor, all from the analysis that the reader shows. */
export function registerTextFeatures(
  analyses: Analyses,
  workspace: WorkspaceArticles,
  files: LexiconFiles,
  preferences: ReaderPreferences,
): vscode.Disposable {
  const read = readerForText(analyses);
  const { languages } = vscode;
  const mentions = textMentions(read, workspace);
  return vscode.Disposable.from(
    new TextDecorations(read, preferences, analyses),
    languages.registerHoverProvider(articles, textHover(read)),
    languages.registerDefinitionProvider(articles, textDefinition(read, files)),
    languages.registerReferenceProvider(articles, mentions),
    languages.registerDocumentHighlightProvider(articles, mentions),
    languages.registerDocumentSymbolProvider(withoutOutline, textSymbols(read), { label: 'Lectern' }),
    languages.registerWorkspaceSymbolProvider(workspaceNames(workspace)),
    languages.registerFoldingRangeProvider(withoutOutline, textFolding(read)),
  );
}
