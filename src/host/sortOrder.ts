import * as vscode from 'vscode';
import type { RowOrder } from '../core/cards/row';
import { contexts } from './ids';

const key = 'sortOrder';
const orders: readonly RowOrder[] = ['appearance', 'count', 'name'];

/** The order of the side bar's rows, kept for the workspace. */
export class SortOrder {
  private readonly changed = new vscode.EventEmitter<void>();
  private order: RowOrder;

  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: vscode.Memento) {
    const kept = memento.get<RowOrder>(key, 'appearance');
    this.order = orders.includes(kept) ? kept : 'appearance';
    this.tell();
  }

  get current(): RowOrder {
    return this.order;
  }

  async set(order: RowOrder): Promise<void> {
    this.order = order;
    this.tell();
    this.changed.fire();
    await this.memento.update(key, order);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private tell(): void {
    void vscode.commands.executeCommand('setContext', contexts.sort, this.order);
  }
}
