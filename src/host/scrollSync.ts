import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import { EchoLock } from './echoLock';
import { settings } from './ids';
import type { OpenReader, OpenReaders } from './openReaders';
import { Throttle } from './throttle';

/** Milliseconds between two orders to the same side. */
const interval = 50;
/** Milliseconds for which the side that was ordered to move is not listened to. */
const echo = 200;

/** Keeps reader and text editor of one document at the same words, whichever of the two is scrolled. */
export class ScrollSync {
  private readonly editorLock = new EchoLock(echo);
  private readonly readerLock = new EchoLock(echo);
  private readonly toEditor = new Throttle(() => void this.moveEditors(), interval);
  private readonly toReader = new Throttle(() => void this.moveReader(), interval);
  private readonly subscriptions: readonly vscode.Disposable[];
  private reader: OpenReader | undefined;
  private editor: vscode.TextEditor | undefined;
  /** The first line in sight of each editor that was looked at last; typing reports it anew without a change. */
  private readonly tops = new WeakMap<vscode.TextEditor, vscode.Position>();

  constructor(
    readers: OpenReaders,
    private readonly analyses: Analyses,
  ) {
    this.subscriptions = [
      readers.onDidMove((reader) => {
        if (this.readerLock.isClosed || !isWanted(reader.document)) return;
        this.reader = reader;
        this.toEditor.request();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        const reader = readers.of(textEditor.document.uri);
        if (!reader?.isVisible || !this.hasMoved(textEditor) || this.editorLock.isClosed || !isWanted(textEditor.document)) return;
        this.reader = reader;
        this.editor = textEditor;
        this.toReader.request();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.toEditor.dispose();
    this.toReader.dispose();
  }

  private hasMoved(editor: vscode.TextEditor): boolean {
    const top = editor.visibleRanges[0]?.start;
    const known = this.tops.get(editor);
    if (top) this.tops.set(editor, top);
    return top !== undefined && known !== undefined && !top.isEqual(known);
  }

  private async moveEditors(): Promise<void> {
    const { reader } = this;
    if (!reader) return;
    const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === reader.document && editor.viewColumn);
    if (editors.length === 0) return;
    const position = reader.document.positionAt(await reader.sourceOffset());
    for (const editor of editors) {
      this.editorLock.close();
      editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.AtTop);
    }
  }

  private async moveReader(): Promise<void> {
    const { editor, reader } = this;
    const top = editor?.visibleRanges[0]?.start;
    if (!editor || !reader || !top) return;
    const { version } = editor.document;
    const { parsed } = await this.analyses.read(editor.document);
    if (editor.document.version !== version) return;
    this.readerLock.close();
    reader.scrollTo(parsed.sourceMap.toReading(editor.document.offsetAt(top)));
  }
}

const isWanted = (document: vscode.TextDocument): boolean =>
  vscode.workspace.getConfiguration(settings.section, document.uri).get(settings.scrollSync, true);
