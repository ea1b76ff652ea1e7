import * as vscode from 'vscode';
import type { EntityType } from '../core/model';
import { lettersInOrder } from '../core/text/lettersInOrder';
import type { ArticleNames } from './articleNames';
import { settings } from './ids';
import type { WorkspaceArticles } from './workspaceArticles';

/** Go to symbol in workspace: the names in its articles, each at its first mention in each. */
export function workspaceNames(articles: WorkspaceArticles): vscode.WorkspaceSymbolProvider {
  return {
    provideWorkspaceSymbols: async (query, token) => {
      const wanted = vscode.workspace.getConfiguration(settings.section).get(settings.textFeatures, true);
      const letters = query.replace(/\s+/g, '');
      const found: vscode.SymbolInformation[] = [];
      if (!wanted || letters === '') return found;
      for await (const { names } of articles.read(token)) if (names) found.push(...symbolsIn(names, letters));
      return found;
    },
  };
}

function symbolsIn({ uri, title, things }: ArticleNames, letters: string): vscode.SymbolInformation[] {
  return things.flatMap(({ name, type, places: [first] }) =>
    first && lettersInOrder(name, letters)
      ? [new vscode.SymbolInformation(name, symbolKinds[type], title, new vscode.Location(uri, first))]
      : [],
  );
}

const symbolKinds: Readonly<Record<EntityType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Object,
  organization: vscode.SymbolKind.Module,
  state: vscode.SymbolKind.Namespace,
  group: vscode.SymbolKind.Array,
  place: vscode.SymbolKind.Namespace,
  event: vscode.SymbolKind.Event,
  work: vscode.SymbolKind.File,
  product: vscode.SymbolKind.Constant,
  language: vscode.SymbolKind.String,
};
