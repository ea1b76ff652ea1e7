import { type Box, placeCard } from './cardPlacement';
import { element } from './element';

/** Where a card belongs, in window pixels. */
export interface CardAnchor {
  readonly box: Box;
  readonly lineHeight: number;
  readonly preferAbove: boolean;
  /** How far the page is about to scroll; the card is placed for the time after. */
  readonly travel: number;
}

const focusable = 'button, a[href], summary';

/** The one card of the page: an element that stands beside a line, scrolls with the text and holds the keyboard while asked to. */
export class HoverCard {
  readonly root = element('section', 'card');

  constructor(body: HTMLElement) {
    this.root.setAttribute('role', 'dialog');
    this.root.setAttribute('aria-labelledby', 'cardTitle');
    this.root.tabIndex = -1;
    this.root.hidden = true;
    this.root.addEventListener('keydown', (event) => this.keepTabInside(event));
    body.append(this.root);
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  show(content: readonly Node[], accent: string, anchor: CardAnchor): void {
    const { root } = this;
    root.replaceChildren(...content);
    root.dataset.accent = accent;
    root.hidden = false;
    this.place(anchor);
    root.scrollTop = 0;
  }

  /** Lays content out unseen. */
  measure(content: readonly Node[]): void {
    const { root } = this;
    root.style.setProperty('visibility', 'hidden');
    root.replaceChildren(...content);
    root.hidden = false;
    root.getBoundingClientRect();
    this.hide();
    root.style.removeProperty('visibility');
  }

  hide(): void {
    this.root.hidden = true;
    this.root.replaceChildren();
  }

  set pinned(pinned: boolean) {
    this.root.classList.toggle('pinned', pinned);
  }

  /** Takes the keyboard, at the button of that class if the card has it. */
  focus(className?: string): void {
    const wished = className === undefined ? null : this.root.querySelector<HTMLElement>(`.${className}:not(:disabled)`);
    (wished ?? this.root).focus({ preventScroll: true });
  }

  private place({ box, lineHeight, preferAbove, travel }: CardAnchor): void {
    const { style } = this.root;
    style.removeProperty('max-height');
    const mark = { left: box.left, right: box.right, top: box.top - travel, bottom: box.bottom - travel };
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const placed = placeCard({
      mark,
      lineHeight,
      card: { width: this.root.offsetWidth, height: this.root.offsetHeight },
      window: { width, height },
      preferAbove,
    });
    style.setProperty('left', `${Math.round(placed.left + window.scrollX)}px`);
    style.setProperty('top', `${Math.round(placed.top + window.scrollY + travel)}px`);
    style.setProperty('max-height', `${Math.floor(placed.height)}px`);
    this.root.dataset.side = placed.side;
  }

  /** The card stands at the end of the page, where Tab would leave it for nowhere. */
  private keepTabInside(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const stops = [...this.root.querySelectorAll<HTMLElement>(focusable)].filter((stop) => !stop.matches(':disabled'));
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = event.shiftKey ? (at <= 0 ? stops.length - 1 : at - 1) : at === stops.length - 1 ? 0 : at + 1;
    if (stops.length === 0) return;
    event.preventDefault();
    stops[next]?.focus();
  }
}
