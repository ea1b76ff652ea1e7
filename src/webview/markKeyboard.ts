import type { Density } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import type { CardDesk } from './cardDesk';
import { idOf, type MentionRank } from './mentionRank';
import { travelTo } from './travel';
import { walkFrom } from './walk';

export interface KeyboardNeeds {
  density(): Density;
  marksShown(): boolean;
  /** Reading offset of the uppermost character on the screen. */
  readingOffset(): number;
  didFocus(id: string): void;
  toggleMarks(): void;
}

const greatestRank: Readonly<Record<Density, MentionRank>> = { all: 2, firstPerSection: 1, first: 0 };

/** Reading without a mouse: a walk over the marks, one of which at a time can be reached with Tab. */
export class MarkKeyboard {
  private reachable: HTMLElement | undefined;

  constructor(
    private readonly page: ArticlePage,
    private readonly desk: CardDesk,
    private readonly needs: KeyboardNeeds,
  ) {
    document.addEventListener('keydown', (event) => this.pressed(event));
    page.main.addEventListener('focusin', (event) => this.focused(event.target as Element));
  }

  /** Moves the keyboard to the next or previous mark that is shown, or to that of the same entity or figure. */
  walk(step: 1 | -1, sameEntity: boolean): void {
    const { index } = this.page;
    if (!index || !this.needs.marksShown()) return;
    const current = this.current();
    const from = current ?? index.firstFrom(this.needs.readingOffset()) - (step > 0 ? 1 : 0);
    const marked = current === undefined ? undefined : index.annotations[current];
    const limit = greatestRank[this.needs.density()];
    const numbers =
      sameEntity && marked ? index.numbersOf(idOf(marked)) : index.ranks.flatMap((rank, number) => (rank <= limit ? number : []));
    const next = walkFrom(numbers, from, step);
    if (next !== undefined) this.focus(next);
  }

  /** Moves the keyboard to a mark; its card, if one is open, comes along. */
  focus(annotation: number): void {
    const mark = this.page.markElement(annotation);
    if (!mark) return;
    const range = document.createRange();
    range.selectNodeContents(mark);
    const travel = travelTo(range);
    const hadCard = this.desk.openAnnotation !== undefined;
    mark.focus({ preventScroll: true });
    if (hadCard) this.desk.open(annotation, { pinned: true, travel });
  }

  /** Exactly one mark takes part in the page's order of Tab. */
  refresh(): void {
    if (this.reachable?.isConnected) return;
    this.makeReachable(this.page.main.querySelector<HTMLElement>('.mark') ?? undefined);
  }

  private current(): number | undefined {
    const focused = document.activeElement?.closest('.mark');
    return this.desk.openAnnotation ?? (focused ? this.page.annotationOf(focused) : undefined);
  }

  private focused(target: Element): void {
    const mark = target.closest<HTMLElement>('.mark');
    const number = mark ? this.page.annotationOf(mark) : undefined;
    const marked = number === undefined ? undefined : this.page.index?.annotations[number];
    if (!mark || !marked) return;
    this.makeReachable(mark);
    this.needs.didFocus(idOf(marked));
  }

  private makeReachable(mark: HTMLElement | undefined): void {
    if (this.reachable) this.reachable.tabIndex = -1;
    this.reachable = mark;
    if (mark) mark.tabIndex = 0;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const act = this.actionFor(event);
    if (!act) return;
    event.preventDefault();
    act();
  }

  private actionFor(event: KeyboardEvent): (() => void) | undefined {
    switch (event.key) {
      case 'n':
      case 'N':
        return () => this.walk(1, event.shiftKey);
      case 'p':
      case 'P':
        return () => this.walk(-1, event.shiftKey);
      case 'm':
        return () => this.needs.toggleMarks();
      case 'Escape':
        return this.desk.openAnnotation === undefined ? undefined : () => this.desk.close();
      case 'Enter':
      case ' ':
        return this.openFocused(event.target as Element);
      default:
        return undefined;
    }
  }

  private openFocused(target: Element): (() => void) | undefined {
    const number = target.matches('.mark') && this.needs.marksShown() ? this.page.annotationOf(target) : undefined;
    return number === undefined ? undefined : () => this.desk.open(number, { pinned: true, focus: true });
  }
}
