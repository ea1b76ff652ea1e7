import * as vscode from 'vscode';
import type { ReaderSession } from './readerSession';

/** The readers that are open now. One document may be open in several. */
export class OpenReaders {
  private readonly sessions = new Set<ReaderSession>();
  private readonly activated = new vscode.EventEmitter<ReaderSession>();
  private readonly focused = new vscode.EventEmitter<{ readonly session: ReaderSession; readonly id: string }>();

  readonly onDidActivate = this.activated.event;
  /** An entity, figure or event has the attention of somebody who reads. */
  readonly onDidFocus = this.focused.event;

  add(session: ReaderSession): vscode.Disposable {
    this.sessions.add(session);
    if (session.isActive) this.activated.fire(session);
    return new vscode.Disposable(() => this.sessions.delete(session));
  }

  didActivate(session: ReaderSession): void {
    this.activated.fire(session);
  }

  didFocus(session: ReaderSession, id: string): void {
    this.focused.fire({ session, id });
  }

  get active(): ReaderSession | undefined {
    return [...this.sessions].find((session) => session.isActive);
  }

  /** The reader of a document, rather one in sight, rather the active one. */
  of(uri: vscode.Uri): ReaderSession | undefined {
    const own = [...this.sessions].filter((session) => session.document.uri.toString() === uri.toString());
    return own.find((session) => session.isActive) ?? own.find((session) => session.isVisible) ?? own[0];
  }

  dispose(): void {
    this.activated.dispose();
    this.focused.dispose();
  }
}
