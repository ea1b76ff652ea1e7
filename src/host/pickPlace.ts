import * as vscode from 'vscode';
import type { Range } from '../core/model';
import type { Revealer } from './revealer';

export interface PlaceItem extends vscode.QuickPickItem {
  /** Where in the reading text the choice leads; nowhere for a separator. */
  readonly range?: Range;
}

/** Asks for a place of an article and goes there; shows it while the choice is still open. */
export function pickPlace(document: vscode.TextDocument, items: readonly PlaceItem[], placeholder: string, revealer: Revealer): void {
  const picker = vscode.window.createQuickPick<PlaceItem>();
  picker.placeholder = placeholder;
  picker.matchOnDescription = true;
  picker.items = items;
  const show = (item: PlaceItem | undefined, focus: boolean): void => {
    if (item?.range) void revealer.reveal(document, item.range, focus);
  };
  let isTouched = false;
  picker.onDidChangeActive(([item]) => {
    if (isTouched) show(item, false);
    isTouched = true;
  });
  picker.onDidAccept(() => {
    const chosen = picker.selectedItems[0];
    picker.hide();
    show(chosen, true);
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
}
