import * as vscode from 'vscode';
import { idOf } from '../core/cards/articleIndex';
import type { Annotation } from '../core/model';
import type { ActiveArticle } from './activeArticle';
import type { Analyses } from './analyses';
import type { OpenReaders } from './openReaders';
import type { RowTree } from './rowTree';

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
      const { analysis, parsed } = await analyses.read(document);
      if (document.version !== version) return;
      const found = annotationAt(analysis.annotations, parsed.sourceMap.toReading(document.offsetAt(textEditor.selection.active)));
      if (found) follow(document, idOf(found));
    }),
  );
}

/** The innermost annotation around an offset: of those that nest, the last. */
function annotationAt(annotations: readonly Annotation[], readingOffset: number): Annotation | undefined {
  let found: Annotation | undefined;
  for (const annotation of annotations) {
    if (annotation.start > readingOffset) break;
    if (annotation.end >= readingOffset) found = annotation;
  }
  return found;
}
