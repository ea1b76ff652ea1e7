import * as vscode from 'vscode';
import { idOf } from '../core/cards/articleIndex';
import type { ActiveArticle } from './activeArticle';
import type { Analyses } from './analyses';
import type { OpenReaders } from './openReaders';
import type { RowTree } from './rowTree';
import { annotationAtPosition } from './textRanges';

/** Lets the trees select what is being read, in the reader or at the cursor of the text editor. */
export function followReading(
  trees: readonly RowTree[],
  readers: OpenReaders,
  article: ActiveArticle,
  analyses: Analyses,
): vscode.Disposable {
  const follow = (document: vscode.TextDocument, id: string): void => {
    for (const tree of trees) void tree.follow(document, id);
  };
  return vscode.Disposable.from(
    readers.onDidFocus(({ session, id }) => follow(session.document, id)),
    vscode.window.onDidChangeTextEditorSelection(async ({ textEditor, kind }) => {
      const { document } = textEditor;
      if (kind === vscode.TextEditorSelectionChangeKind.Command || document !== article.document) return;
      if (!trees.some((tree) => tree.isVisible)) return;
      const { version } = document;
      const reading = await analyses.read(document);
      if (document.version !== version) return;
      const found = reading.analysis.annotations[annotationAtPosition(document, reading, textEditor.selection.active) ?? -1];
      if (found) follow(document, idOf(found));
    }),
  );
}
