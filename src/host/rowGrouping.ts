import * as vscode from 'vscode';
import { contexts } from './ids';

const key = 'actorsFlat';

/** Whether actors stand in groups by kind or in one list, kept for the workspace. */
export class RowGrouping {
  private readonly changed = new vscode.EventEmitter<void>();
  private flat: boolean;

  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: vscode.Memento) {
    this.flat = memento.get<boolean>(key, false) === true;
    this.tell();
  }

  get isFlat(): boolean {
    return this.flat;
  }

  async set(isFlat: boolean): Promise<void> {
    this.flat = isFlat;
    this.tell();
    this.changed.fire();
    await this.memento.update(key, isFlat);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private tell(): void {
    void vscode.commands.executeCommand('setContext', contexts.actorsFlat, this.flat);
  }
}
