import * as vscode from 'vscode';
import type { Row } from '../core/cards/row';
import type { ActiveArticle } from './activeArticle';
import { actorsTree } from './actorsTree';
import type { Analyses } from './analyses';
import { eventsTree } from './eventsTree';
import { figuresTree } from './figuresTree';
import { placesTree } from './placesTree';
import type { Revealer } from './revealer';
import { rowIcon } from './rowIcons';

interface RowItem extends vscode.QuickPickItem {
  readonly row?: Row;
}

/** Asks for anything in the article by name and goes there; shows it while the choice is still open. */
export async function jumpTo(article: ActiveArticle, analyses: Analyses, revealer: Revealer): Promise<void> {
  const { document } = article;
  if (!document) return;
  const reading = await analyses.read(document);
  const sections: readonly (readonly [string, readonly Row[]])[] = [
    [vscode.l10n.t('Actors'), actorsTree.rowsOf(reading)],
    [vscode.l10n.t('Events'), eventsTree.rowsOf(reading)],
    [vscode.l10n.t('Places'), placesTree.rowsOf(reading)],
    [vscode.l10n.t('Figures'), figuresTree.rowsOf(reading)],
  ];
  const picker = vscode.window.createQuickPick<RowItem>();
  picker.placeholder = vscode.l10n.t('Go to an actor, event, place or figure of this article');
  picker.matchOnDescription = true;
  picker.items = sections.flatMap(([label, rows]) => sectionItems(label, rows));
  const show = (item: RowItem | undefined, focus: boolean): void => {
    const range = item?.row?.ranges[0];
    if (range) void revealer.reveal(document, range, focus);
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

function sectionItems(label: string, rows: readonly Row[]): RowItem[] {
  const things = rows.flatMap((row) => (row.kind === 'group' ? row.children : [row]));
  if (things.length === 0) return [];
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...things.map(rowItem)];
}

function rowItem(row: Row): RowItem {
  const iconPath = rowIcon(row);
  return { label: row.label, row, ...(row.description !== undefined && { description: row.description }), ...(iconPath && { iconPath }) };
}
