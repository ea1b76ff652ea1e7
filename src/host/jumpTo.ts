import * as vscode from 'vscode';
import { type OutlineRow, outline } from '../core/cards/outline';
import type { Row } from '../core/cards/row';
import type { ActiveArticle } from './activeArticle';
import { actorsTree } from './actorsTree';
import type { Analyses } from './analyses';
import { eventsTree } from './eventsTree';
import { figuresTree } from './figuresTree';
import { type PlaceItem, pickPlace } from './pickPlace';
import { placesTree } from './placesTree';
import type { Revealer } from './revealer';
import { rowIcon } from './rowIcons';

/** Asks for anything in the article by name and goes there. */
export async function jumpTo(article: ActiveArticle, analyses: Analyses, revealer: Revealer): Promise<void> {
  const { document } = article;
  if (!document) return;
  const reading = await analyses.read(document);
  const sections: readonly (readonly [string, readonly Row[]])[] = [
    [vscode.l10n.t('Actors'), actorsTree.rowsOf(reading)],
    [vscode.l10n.t('Events'), eventsTree.rowsOf(reading)],
    [vscode.l10n.t('Places'), placesTree.rowsOf(reading)],
    [vscode.l10n.t('Figures'), figuresTree.rowsOf(reading)],
    [vscode.l10n.t('Headings'), flat(outline(reading.analysis.article, reading.parsed.article.text))],
  ];
  const items = sections.flatMap(([label, rows]) => sectionItems(label, rows));
  pickPlace(document, items, vscode.l10n.t('Go to an actor, event, place, figure or heading of this article'), revealer);
}

const flat = (rows: readonly OutlineRow[]): OutlineRow[] => rows.flatMap((row) => [row, ...flat(row.children)]);

function sectionItems(label: string, rows: readonly Row[]): PlaceItem[] {
  const things = rows.flatMap((row) => (row.kind === 'group' ? row.children : [row]));
  if (things.length === 0) return [];
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...things.map(rowItem)];
}

function rowItem(row: Row): PlaceItem {
  const iconPath = rowIcon(row);
  const [range] = row.ranges;
  return {
    label: row.label,
    ...(range && { range }),
    ...(row.description !== undefined && { description: row.description }),
    ...(iconPath && { iconPath }),
  };
}
