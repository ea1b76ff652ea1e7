import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import { formatOf } from './articleFormat';
import { contexts, readerViewType } from './ids';
import { Lull } from './lull';
import type { OpenReaders } from './openReaders';

/** Milliseconds without an edit after which the side bar is brought up to date, and the longest that it waits. */
const quiet = 300;
const longest = 1500;

/** The article that the side bar tells about: that of the active editor, and while another thing is active, the last one. */
export class ActiveArticle {
  private current: vscode.TextDocument | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly edits = new Lull(() => this.changed.fire(), quiet, longest);
  private readonly subscriptions: readonly vscode.Disposable[];

  /** Another article, or the same with other content. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly readers: OpenReaders,
    analyses: Analyses,
  ) {
    this.subscriptions = [
      readers.onDidActivate(({ document }) => this.show(document)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.showEditor(editor)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) this.leaveIfClosed();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.current && contentChanges.length > 0) this.edits.request();
      }),
      analyses.onDidChange(() => this.changed.fire()),
    ];
    this.showEditor(vscode.window.activeTextEditor);
  }

  get document(): vscode.TextDocument | undefined {
    return this.current;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.edits.cancel();
    this.changed.dispose();
  }

  private showEditor(editor: vscode.TextEditor | undefined): void {
    if (editor && editor.viewColumn !== undefined && formatOf(editor.document.uri.path)) this.show(editor.document);
  }

  private show(document: vscode.TextDocument | undefined): void {
    if (document === this.current) return;
    this.current = document;
    void vscode.commands.executeCommand('setContext', contexts.hasArticle, document !== undefined);
    this.changed.fire();
  }

  private leaveIfClosed(): void {
    if (!this.current || isInTab(this.current.uri)) return;
    this.show(this.readers.active?.document);
    this.showEditor(vscode.window.activeTextEditor);
  }
}

function isInTab(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.window.tabGroups.all.some((group) =>
    group.tabs.some(({ input }) => {
      if (input instanceof vscode.TabInputText) return input.uri.toString() === key;
      return input instanceof vscode.TabInputCustom && input.viewType === readerViewType && input.uri.toString() === key;
    }),
  );
}
