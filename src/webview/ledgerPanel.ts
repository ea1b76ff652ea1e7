import { figureLedger, type LedgerRow } from '../core/cards/figureLedger';
import { type LedgerColumn, ledgerColumns } from '../core/cards/ledgerColumns';
import { ledgerCsv } from '../core/cards/ledgerCsv';
import { ledgerMarkdown } from '../core/cards/ledgerMarkdown';
import { filterLedger, type LedgerOrder, ledgerCell, sortLedger } from '../core/cards/ledgerTable';
import { wording } from '../core/cards/wording';
import type { Finding } from '../core/ledger/finding';
import { findingsOf } from '../core/ledger/ledger';
import type { Range } from '../core/model';
import type { ArticlePage } from './articlePage';
import { button, element } from './element';
import { icon } from './icon';
import { VirtualRows } from './virtualRows';
import { say } from './words';

export interface LedgerWishes {
  goTo(range: Range): void;
  copy(text: string): void;
  save(text: string, ending: string): void;
  close(): void;
}

const inReadingOrder: LedgerOrder = { column: 'text', isDescending: false };

/** Every figure of the article in one table, and above it what does not add up. What was filtered and how it was sorted stays. */
export class LedgerPanel {
  private all: readonly LedgerRow[] = [];
  private shown: readonly LedgerRow[] = [];
  private found: ReadonlySet<string> = new Set();
  private order = inReadingOrder;
  private query = '';
  /** Number of the row that has the keyboard or would get it. */
  private current = 0;
  private rows: VirtualRows | undefined;
  private readonly count = element('span', 'count');
  private heads: readonly HTMLTableCellElement[] = [];

  constructor(
    private readonly page: ArticlePage,
    private readonly wishes: LedgerWishes,
  ) {
    this.count.setAttribute('role', 'status');
  }

  content(): HTMLElement[] {
    const article = this.page.index?.article;
    this.all = article ? figureLedger(article.text, article.analysis) : [];
    if (!article || this.all.length === 0) return [element('p', 'none', say('noFigures'))];
    const findings = findingsOf(article.text, article.analysis);
    this.found = new Set(findings.flatMap(({ figures }) => figures));
    const scroller = element('div', 'ledgerRows');
    this.rows = new VirtualRows(
      scroller,
      ledgerColumns.length,
      (number) => this.row(number),
      () => (this.rows?.rowAt(this.current)?.querySelector('button') ?? scroller).focus({ preventScroll: true }),
    );
    scroller.tabIndex = -1;
    scroller.append(...this.findings(findings), this.table(this.rows));
    scroller.addEventListener('keydown', (event) => this.pressed(event));
    this.renew();
    return [this.bar(), scroller];
  }

  private renew(): void {
    this.shown = sortLedger(filterLedger(this.all, this.query), this.order);
    this.current = 0;
    const [shown, all] = [this.shown.length, this.all.length];
    this.count.textContent = shown === all ? say('allFigures', all) : say('someFigures', shown, all);
    for (const head of this.heads) head.ariaSort = this.sortOf(head.dataset.column);
    this.rows?.body.parentElement?.setAttribute('aria-rowcount', String(shown + 1));
    this.rows?.show(shown);
  }

  private sortOf(column: string | undefined): 'ascending' | 'descending' | null {
    if (column !== this.order.column) return null;
    return this.order.isDescending ? 'descending' : 'ascending';
  }

  private bar(): HTMLElement {
    const input = element('input', '');
    input.type = 'text';
    input.spellcheck = false;
    input.placeholder = say('filterFigures');
    input.ariaLabel = say('filterFigures');
    input.value = this.query;
    input.addEventListener('input', () => {
      this.query = input.value;
      this.renew();
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
      event.preventDefault();
      this.moveTo(0);
    });
    return element(
      'div',
      'ledgerBar',
      input,
      this.count,
      button('', say('copyMarkdown'), () => this.wishes.copy(ledgerMarkdown(this.shown)), icon('copy')),
      button('', say('saveCsv'), () => this.wishes.save(ledgerCsv(this.shown), '.figures.csv'), icon('save')),
      button('', say('close'), () => this.wishes.close(), icon('close')),
    );
  }

  private findings(findings: readonly Finding[]): HTMLElement[] {
    if (findings.length === 0) return [];
    const lines = findings.map(({ arithmetic, kind, ranges }) => {
      const made = element('button', 'finding', icon('warning'), element('b', '', arithmetic), element('span', '', wording.finding[kind]));
      made.type = 'button';
      made.addEventListener('click', () => ranges[0] && this.wishes.goTo(ranges[0]));
      return element('li', '', made);
    });
    return [element('h3', 'trayTitle', say('findings')), element('ul', 'findings', ...lines)];
  }

  private table(rows: VirtualRows): HTMLTableElement {
    this.heads = ledgerColumns.map((column) => {
      const label = wording.ledgerColumn[column];
      const made = element(
        'th',
        column,
        button('', say('sortBy', label), () => this.sortBy(column), label, element('span', 'arrow')),
      );
      made.scope = 'col';
      made.dataset.column = column;
      return made;
    });
    const table = element('table', 'ledger', element('thead', '', element('tr', '', ...this.heads)), rows.body);
    table.ariaLabel = say('ledger');
    return table;
  }

  private sortBy(column: LedgerColumn): void {
    this.order = { column, isDescending: this.order.column === column && !this.order.isDescending };
    this.renew();
  }

  private row(number: number): HTMLTableRowElement {
    const figure = this.shown[number];
    const made = element('tr', '');
    if (!figure) return made;
    const isFound = this.found.has(figure.id);
    for (const column of ledgerColumns) {
      const text = ledgerCell(figure, column);
      const cell = column === 'text' ? element('th', column, this.goButton(figure, number, text, isFound)) : element('td', column, text);
      if (cell instanceof HTMLTableCellElement && column === 'text') cell.scope = 'row';
      cell.title = text;
      made.append(cell);
    }
    made.ariaRowIndex = String(number + 2);
    made.addEventListener('click', () => {
      this.current = number;
      this.wishes.goTo(figure);
    });
    return made;
  }

  private goButton(figure: LedgerRow, number: number, text: string, isFound: boolean): HTMLButtonElement {
    const made = element('button', 'goFigure', isFound && icon('warning'), text);
    made.type = 'button';
    made.tabIndex = number === this.current ? 0 : -1;
    if (isFound) made.ariaLabel = `${text}, ${say('findings')}`;
    made.addEventListener('focus', () => {
      this.current = number;
    });
    made.dataset.figure = figure.id;
    return made;
  }

  private pressed(event: KeyboardEvent): void {
    if (!(event.target instanceof Element) || !event.target.matches('tbody *, .ledgerRows')) return;
    const perPage = this.rows?.perPage ?? 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: this.current + 1,
      ArrowUp: this.current - 1,
      PageDown: this.current + perPage,
      PageUp: this.current - perPage,
      Home: 0,
      End: this.shown.length - 1,
    };
    const wished = steps[event.key];
    if (wished === undefined) return;
    event.preventDefault();
    this.moveTo(wished);
  }

  private moveTo(wished: number): void {
    if (this.shown.length === 0) return;
    this.rows?.rowAt(this.current)?.querySelector('button')?.setAttribute('tabindex', '-1');
    this.current = Math.max(0, Math.min(this.shown.length - 1, wished));
    const made = this.rows?.reach(this.current)?.querySelector('button');
    if (made) made.tabIndex = 0;
    made?.focus({ preventScroll: true });
  }
}
