import * as vscode from 'vscode';
import { filterRows } from '../core/cards/filterRows';
import { type Row, type RowOrder, rowInSight, sortRows, ungrouped } from '../core/cards/row';
import type { ActiveArticle } from './activeArticle';
import type { Analyses, HeldReading } from './analyses';
import { commands } from './ids';
import { rowIcon } from './rowIcons';
import { rowTooltip } from './rowTooltip';

/** What is particular to one tree of the side bar. */
export interface TreeKind {
  readonly viewId: string;
  readonly rowsOf: (reading: HeldReading, document?: vscode.TextDocument) => readonly Row[];
  /** Whether the reader's order applies, or the rows have one of their own. */
  readonly isSortable: boolean;
  /** Beside the view's name; the article's title where this is left out. */
  readonly describe?: (reading: HeldReading, document: vscode.TextDocument) => string;
  readonly badge?: (rows: readonly Row[]) => vscode.ViewBadge | undefined;
  /** Whether its groups may be left out. */
  readonly mayBeFlat?: true;
}

/** How the reader wants all rows. */
export interface RowWishes {
  order(): RowOrder;
  isFlat(): boolean;
  /** Words that narrow the rows; empty where all are shown. */
  filter(): string;
}

interface Shown {
  readonly document: vscode.TextDocument;
  readonly reading: HeldReading;
  readonly rows: readonly Row[];
  readonly isFlat: boolean;
  readonly parents: ReadonlyMap<Row, Row>;
  /** The row of each entity, figure and event, at the top or below a group. */
  readonly byTarget: ReadonlyMap<string, Row>;
}

/** A tree of the side bar over the rows that the core makes of an article. */
export class RowTree implements vscode.TreeDataProvider<Row> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Row>;
  private readonly subscriptions: readonly vscode.Disposable[];
  private shown: Shown | undefined;
  /** Ids of rows that were folded; to follow the reading must not unfold them. */
  private readonly folded = new Set<string>();

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly kind: TreeKind,
    private readonly article: ActiveArticle,
    private readonly analyses: Analyses,
    private readonly wishes: RowWishes,
  ) {
    this.view = vscode.window.createTreeView(kind.viewId, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.view.onDidCollapseElement(({ element }) => this.folded.add(element.id)),
      this.view.onDidExpandElement(({ element }) => this.folded.delete(element.id)),
      this.view,
      this.changed,
      article.onDidChange(() => this.refresh()),
    ];
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  get isVisible(): boolean {
    return this.view.visible;
  }

  /** Selects the row of an entity, figure or event, without taking the focus. */
  async follow(document: vscode.TextDocument, target: string): Promise<void> {
    if (!this.view.visible || this.shown?.document !== document) return;
    const row = this.shown.byTarget.get(target);
    if (row === undefined || this.view.selection.some((selected) => selected.target === target)) return;
    await this.selectQuietly(row);
  }

  /** Selects, without taking the focus, a row that is mentioned in what is read now, from one reading offset to another. */
  async followPlace(document: vscode.TextDocument, from: number, to: number): Promise<void> {
    const { shown, view } = this;
    if (!view.visible || shown?.document !== document) return;
    const open = [...shown.byTarget.values()].filter((row) => !this.folded.has(shown.parents.get(row)?.id ?? ''));
    const selected = view.selection.find(({ ranges }) => ranges.length > 0);
    const row = rowInSight(open, selected, from, to);
    if (row && row !== selected) await this.selectQuietly(row);
  }

  /** Selects the row of a thing and moves the keyboard there, opening the view; false where it has no such row. */
  async select(document: vscode.TextDocument, target: string): Promise<boolean> {
    if (this.shown?.document !== document) this.shown = await this.read();
    const row = this.shown?.byTarget.get(target);
    if (row) await this.view.reveal(row, { select: true, focus: true });
    return row !== undefined;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return [...row.children];
    this.shown = await this.read();
    this.describe();
    return [...(this.shown?.rows ?? [])];
  }

  getParent(row: Row): Row | undefined {
    return this.shown?.parents.get(row);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const item = new vscode.TreeItem(row.label, collapsibleState(row));
    const description = describedCount(row);
    // An item that keeps its id while it moves to another parent is lost by the editor.
    item.id = `${this.shown?.document.uri.toString() ?? ''}#${this.shown?.isFlat ? 'flat/' : ''}${row.id}`;
    item.contextValue = row.kind;
    item.accessibilityInformation = { label: [row.label, row.description, spokenCount(row)].filter(Boolean).join(', ') };
    if (description) item.description = description;
    const icon = rowIcon(row);
    if (icon) item.iconPath = icon;
    if (row.ranges.length > 0) {
      item.command = { command: commands.revealEntity, title: vscode.l10n.t('Reveal in Article'), arguments: [row.id, row.ranges] };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    const tooltip = this.shown && rowTooltip(this.shown.reading, row);
    if (tooltip) item.tooltip = tooltip;
    return item;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async selectQuietly(row: Row): Promise<void> {
    await this.view.reveal(row, { select: true, focus: false }).then(undefined, () => {
      // The rows were replaced meanwhile; the next move selects again.
    });
  }

  private async read(): Promise<Shown | undefined> {
    const { document } = this.article;
    if (!document) return undefined;
    const reading = await this.analyses.read(document).catch(() => undefined);
    if (!reading) return undefined;
    const natural = this.kind.rowsOf(reading, document);
    this.view.badge = natural.length > 0 ? this.kind.badge?.(natural) : undefined;
    const isFlat = this.kind.mayBeFlat === true && this.wishes.isFlat();
    const grouped = isFlat ? ungrouped(natural) : natural;
    const sorted = this.kind.isSortable ? sortRows(grouped, this.wishes.order()) : grouped;
    const rows = filterRows(sorted, this.wishes.filter(), reading.analysis.article, reading.parsed.article.text);
    return { document, reading, rows, isFlat, ...indexRows(rows) };
  }

  private descriptionOf({ document, reading }: Shown): string {
    return this.kind.describe?.(reading, document) ?? reading.parsed.article.title ?? vscode.workspace.asRelativePath(document.uri);
  }

  private describe(): void {
    this.view.description = this.shown ? this.descriptionOf(this.shown) : '';
    const filter = this.wishes.filter();
    const found = this.shown?.rows.length ? vscode.l10n.t('Only what holds “{0}”.', filter) : vscode.l10n.t('Nothing holds “{0}”.', filter);
    this.view.message = filter === '' || !this.shown ? '' : found;
  }
}

function indexRows(rows: readonly Row[]): Pick<Shown, 'parents' | 'byTarget'> {
  const parents = new Map<Row, Row>();
  const byTarget = new Map<string, Row>();
  const visit = (level: readonly Row[], parent: Row | undefined): void => {
    for (const row of level) {
      if (parent) parents.set(row, parent);
      // To follow the reading must not unfold what the reader left folded.
      if (row.target !== undefined && (!parent || parent.kind === 'group')) byTarget.set(row.target, row);
      visit(row.children, row);
    }
  };
  visit(rows, undefined);
  return { parents, byTarget };
}

function collapsibleState(row: Row): vscode.TreeItemCollapsibleState {
  if (row.children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return row.kind === 'group' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** The count first, where the eye looks for it, then what else is known. */
function describedCount(row: Row): string {
  const count = row.kind === 'group' || row.count > 1 ? String(row.count) : '';
  return [count, row.description ?? ''].filter(Boolean).join(' · ');
}

function spokenCount(row: Row): string {
  if (row.kind === 'group') return vscode.l10n.t('{0} entries', row.count);
  if (row.kind === 'fact' || row.kind === 'mention' || row.kind === 'note' || row.count === 0) return '';
  return row.count === 1 ? vscode.l10n.t('one mention') : vscode.l10n.t('{0} mentions', row.count);
}
