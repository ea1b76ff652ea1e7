import * as vscode from 'vscode';
import { idOf } from '../core/cards/articleIndex';
import type { ActiveArticle } from './activeArticle';
import type { Analyses } from './analyses';
import { Lull } from './lull';
import type { OpenReader, OpenReaders } from './openReaders';
import type { Places } from './places';
import type { RowTree } from './rowTree';
import { annotationAtPosition } from './textRanges';

/** Milliseconds without scrolling after which the trees go along, and the longest that they wait. */
const quiet = 250;
const longest = 1000;
/** About as many characters as are in sight. */
const inSight = 1200;

/** Lets the trees select what is being read: what has the attention in the reader or the cursor of the text editor, and what is in sight. */
export function followReading(
  trees: readonly RowTree[],
  readers: OpenReaders,
  article: ActiveArticle,
  analyses: Analyses,
  places: Places,
): vscode.Disposable {
  const follow = (document: vscode.TextDocument, id: string): void => {
    for (const tree of trees) void tree.follow(document, id);
  };
  let reader: OpenReader | undefined;
  const scrolling = new Lull(() => reader && void followPlace(reader.document), quiet, longest);
  const followPlace = async (document: vscode.TextDocument): Promise<void> => {
    if (document !== article.document || !trees.some((tree) => tree.isVisible)) return;
    const { analysis } = await analyses.read(document);
    const place = places.get(document.uri);
    const start = analysis.article.blocks[place?.block ?? 0]?.start;
    if (!place || start === undefined || document !== article.document) return;
    const from = start + place.offset;
    for (const tree of trees) void tree.followPlace(document, from, from + inSight);
  };
  return vscode.Disposable.from(
    new vscode.Disposable(() => scrolling.cancel()),
    readers.onDidMove((session) => {
      reader = session;
      scrolling.request();
    }),
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
