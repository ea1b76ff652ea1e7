import * as vscode from 'vscode';
import { contexts } from './ids';

/** What the rows of the side bar are narrowed to: words of their names, types and sections. */
export class TreeFilter {
  private readonly changed = new vscode.EventEmitter<void>();
  private query = '';

  readonly onDidChange = this.changed.event;

  get current(): string {
    return this.query;
  }

  set(query: string): void {
    if (query === this.query) return;
    this.query = query;
    void vscode.commands.executeCommand('setContext', contexts.isFiltered, query !== '');
    this.changed.fire();
  }

  /** Asks for the words, and narrows the rows while they are typed; Esc takes them back. */
  ask(): void {
    const before = this.query;
    const box = vscode.window.createInputBox();
    box.value = before;
    box.placeholder = vscode.l10n.t('Words of a name, a type or a heading');
    box.prompt = vscode.l10n.t('The side bar shows only what holds every word.');
    let isAccepted = false;
    box.onDidChangeValue((value) => this.set(value.trim()));
    box.onDidAccept(() => {
      isAccepted = true;
      box.hide();
    });
    box.onDidHide(() => {
      if (!isAccepted) this.set(before);
      box.dispose();
    });
    box.show();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
