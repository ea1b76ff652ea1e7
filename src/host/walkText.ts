import * as vscode from 'vscode';
import type { HeldReading } from './analyses';

/** Moves the cursor of a text editor to the next mention or figure, or the one before. */
export async function walkText(editor: vscode.TextEditor, { analysis, parsed }: HeldReading, step: 1 | -1): Promise<void> {
  const offset = parsed.sourceMap.toReading(editor.document.offsetAt(editor.selection.start));
  const { annotations } = analysis;
  const found = step > 0 ? annotations.find(({ start }) => start > offset) : annotations.findLast(({ start }) => start < offset);
  if (!found) return;
  const position = (readingOffset: number) => editor.document.positionAt(parsed.sourceMap.toSource(readingOffset));
  editor.selection = new vscode.Selection(position(found.start), position(found.end));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
