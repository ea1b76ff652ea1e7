import * as vscode from 'vscode';
import type { Range } from '../core/model';
import type { ReaderAction, WordsAction } from '../protocol/messages';

/** An open reader as commands and trees see it. */
export interface OpenReader {
  readonly document: vscode.TextDocument;
  readonly isActive: boolean;
  readonly isVisible: boolean;
  /** Shows a range of the reading text, bringing the tab to the front if need be; `focus` moves the keyboard there. */
  reveal(range: Range, focus: boolean): void;
  /** Moves the keyboard to the next mark (1) or the one before (-1). */
  walk(step: 1 | -1): void;
  /** Brings the line at an offset of the reading text to the top. */
  scrollTo(readingOffset: number): void;
  /** Does what a key of the reader does. */
  run(action: ReaderAction): void;
  /** Has the page ask for something to be said of the words at hand. */
  ask(action: WordsAction): void;
  /** Fades whatever does not mention this entity or event; nothing is faded without one. */
  spotlight(id: string | undefined): void;
  /** The offset in the document of the place that is being read. */
  sourceOffset(): Promise<number>;
}

/** The readers that are open now. One document may be open in several. */
export class OpenReaders {
  private readonly sessions = new Set<OpenReader>();
  private readonly activated = new vscode.EventEmitter<OpenReader>();
  private readonly shown = new vscode.EventEmitter<OpenReader>();
  private readonly moved = new vscode.EventEmitter<OpenReader>();
  private readonly focused = new vscode.EventEmitter<{ readonly session: OpenReader; readonly id: string }>();

  /** An article, or another version of it, is on the page. */
  readonly onDidShow = this.shown.event;
  /** Somebody has scrolled in it; not said when the page only went where it was told. */
  readonly onDidMove = this.moved.event;
  readonly onDidActivate = this.activated.event;
  /** An entity, figure or event has the attention of somebody who reads. */
  readonly onDidFocus = this.focused.event;

  add(session: OpenReader): vscode.Disposable {
    this.sessions.add(session);
    if (session.isActive) this.activated.fire(session);
    return new vscode.Disposable(() => this.sessions.delete(session));
  }

  didActivate(session: OpenReader): void {
    this.activated.fire(session);
  }

  didShow(session: OpenReader): void {
    this.shown.fire(session);
  }

  didMove(session: OpenReader): void {
    this.moved.fire(session);
  }

  didFocus(session: OpenReader, id: string): void {
    this.focused.fire({ session, id });
  }

  get active(): OpenReader | undefined {
    return [...this.sessions].find((session) => session.isActive);
  }

  /** The reader of a document, rather one in sight, rather the active one. */
  of(uri: vscode.Uri): OpenReader | undefined {
    const own = [...this.sessions].filter((session) => session.document.uri.toString() === uri.toString());
    return own.find((session) => session.isActive) ?? own.find((session) => session.isVisible) ?? own[0];
  }

  dispose(): void {
    this.activated.dispose();
    this.shown.dispose();
    this.moved.dispose();
    this.focused.dispose();
  }
}
