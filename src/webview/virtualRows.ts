import { element } from './element';

/** Rows made beyond what is in sight, so that a short scroll makes none. */
const beyond = 12;

/**
 * The body of a table of which only the rows in sight are made, all of the same height: a thousand rows scroll like
 * twenty. The others are room, as high as they would be.
 */
export class VirtualRows {
  readonly body = element('tbody', '');
  private count = 0;
  private rowHeight = 0;
  private from = 0;
  private to = 0;

  /** @param columns number of cells in a row */
  constructor(
    private readonly scroller: HTMLElement,
    private readonly columns: number,
    private readonly makeRow: (number: number) => HTMLTableRowElement,
    /** The row that had the keyboard has been made anew, or is no longer made. */
    private readonly didTakeKeyboard: () => void,
  ) {
    scroller.addEventListener('scroll', () => this.draw(), { passive: true });
    new ResizeObserver(() => this.draw()).observe(scroller);
  }

  /** Makes the rows in sight anew. */
  show(count: number): void {
    this.count = count;
    this.fill(0, 0);
    this.draw();
  }

  /** Scrolls a row into sight and gives it back. */
  reach(number: number): HTMLTableRowElement | undefined {
    const top = this.top() + number * this.height();
    const { scrollTop, clientHeight } = this.scroller;
    // The head of the table stays in sight and covers rows.
    const head = this.body.closest('table')?.tHead?.offsetHeight ?? 0;
    if (top < scrollTop + head) this.scroller.scrollTop = top - head;
    else if (top + this.height() > scrollTop + clientHeight) this.scroller.scrollTop = top + this.height() - clientHeight;
    this.draw();
    return this.rowAt(number);
  }

  /** A row that is made. */
  rowAt(number: number): HTMLTableRowElement | undefined {
    return number < this.from || number >= this.to ? undefined : (this.body.rows[number - this.from + 1] as HTMLTableRowElement);
  }

  /** Rows that are wholly in sight. */
  get perPage(): number {
    return Math.max(1, Math.floor(this.scroller.clientHeight / this.height()) - 2);
  }

  private draw(): void {
    if (!this.body.isConnected) return;
    const top = this.scroller.scrollTop - this.top();
    const first = Math.max(0, Math.floor(top / this.height()));
    const last = Math.min(this.count, Math.ceil((top + this.scroller.clientHeight) / this.height()));
    const isMade = this.from <= first && this.to >= last && this.to > this.from;
    if (!isMade || this.count === 0) this.fill(Math.max(0, first - beyond), Math.min(this.count, last + beyond));
  }

  private fill(from: number, to: number): void {
    const hadKeyboard = this.body.contains(document.activeElement);
    this.from = from;
    this.to = Math.max(from, to);
    const rows = Array.from({ length: this.to - from }, (_, at) => this.makeRow(from + at));
    this.body.replaceChildren(this.room(from), ...rows, this.room(this.count - this.to));
    if (hadKeyboard) this.didTakeKeyboard();
  }

  private room(rows: number): HTMLTableRowElement {
    const cell = element('td', '');
    cell.colSpan = this.columns;
    cell.style.setProperty('height', `${rows * this.height()}px`);
    const made = element('tr', 'room', cell);
    made.hidden = rows === 0;
    made.ariaHidden = 'true';
    return made;
  }

  /** Where the body begins in what scrolls, in pixels. */
  private top(): number {
    return this.body.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top + this.scroller.scrollTop;
  }

  /** Pixels, measured at the first row. */
  private height(): number {
    if (this.rowHeight === 0 && this.body.isConnected && this.count > 0) {
      const sample = this.makeRow(0);
      this.body.append(sample);
      this.rowHeight = sample.getBoundingClientRect().height;
      sample.remove();
    }
    return this.rowHeight || 24;
  }
}
