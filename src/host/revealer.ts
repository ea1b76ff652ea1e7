import * as vscode from 'vscode';
import type { Range } from '../core/model';
import type { Analyses } from './analyses';
import { readerViewType } from './ids';
import type { OpenReaders } from './openReaders';

/** Takes the reader to a place of an article: in the reader or in the text editor, whichever shows it. */
export class Revealer {
  private last = { key: '', index: -1 };

  constructor(
    private readonly analyses: Analyses,
    private readonly readers: OpenReaders,
  ) {}

  /** The first of these ranges, on repeat the next, and after the last the first again. */
  async revealNext(document: vscode.TextDocument, id: string, ranges: readonly Range[]): Promise<void> {
    const key = `${document.uri.toString()}#${id}`;
    const index = this.last.key === key ? (this.last.index + 1) % Math.max(1, ranges.length) : 0;
    this.last = { key, index };
    const range = ranges[index] ?? ranges[0];
    if (range) await this.reveal(document, range, false);
  }

  /** @param focus whether the keyboard moves there too */
  async reveal(document: vscode.TextDocument, range: Range, focus: boolean): Promise<void> {
    const reader = this.readers.of(document.uri);
    if (reader?.isVisible) return reader.reveal(range, focus);
    const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document);
    if (editor) return this.revealInText(editor, range, focus);
    if (!reader) await vscode.commands.executeCommand('vscode.openWith', document.uri, readerViewType);
    this.readers.of(document.uri)?.reveal(range, focus);
  }

  private async revealInText(editor: vscode.TextEditor, range: Range, focus: boolean): Promise<void> {
    const { parsed } = await this.analyses.read(editor.document);
    const at = (readingOffset: number) => editor.document.positionAt(parsed.sourceMap.toSource(readingOffset));
    const selection = new vscode.Selection(at(range.start), at(range.end));
    editor.selection = selection;
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    if (focus)
      await vscode.window.showTextDocument(editor.document, { ...(editor.viewColumn && { viewColumn: editor.viewColumn }), selection });
  }
}
