import type { Preferences } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import type { CardDesk } from './cardDesk';
import type { Journey } from './journey';
import { isMarkPainted } from './markShown';
import { idOf } from './mentionRank';
import { walkFrom } from './walk';

export interface KeyboardNeeds {
  preferences(): Preferences | undefined;
  /** Id of the only thing whose mentions are walked, if there is one. */
  only(): string | undefined;
  /** Reading offset of the uppermost character on the screen. */
  readingOffset(): number;
  didFocus(id: string): void;
}

/** Reading without a mouse: a walk over the marks, one of which at a time can be reached with Tab. */
export class MarkKeyboard {
  private reachable: HTMLElement | undefined;

  constructor(
    private readonly page: ArticlePage,
    private readonly desk: CardDesk,
    private readonly journey: Journey,
    private readonly needs: KeyboardNeeds,
  ) {
    page.main.addEventListener('focusin', (event) => this.focused(event.target as Element));
  }

  /** Number of the annotation whose card is open, or whose mark has the keyboard. */
  get current(): number | undefined {
    const focused = document.activeElement?.closest('.mark');
    return this.desk.openAnnotation ?? (focused ? this.page.annotationOf(focused) : undefined);
  }

  /** Moves the keyboard to the next or previous mark that is painted, or to that of the same entity or figure. */
  walk(step: 1 | -1, sameEntity: boolean): void {
    const { index } = this.page;
    if (!index || this.needs.preferences()?.marksShown === false) return;
    const { current } = this;
    const from = current ?? index.firstFrom(this.needs.readingOffset()) - (step > 0 ? 1 : 0);
    const marked = current === undefined ? undefined : index.annotations[current];
    const only = sameEntity && marked ? idOf(marked) : this.needs.only();
    const own = only === undefined ? [] : index.numbersOf(only);
    const next = walkFrom(own.length > 0 ? own : this.painted(), from, step);
    if (next !== undefined) this.focus(next);
  }

  /** Moves the keyboard to a mark; its card, if one is open, comes along. */
  focus(annotation: number): void {
    const mark = this.page.markElement(annotation);
    if (!mark) return;
    const range = document.createRange();
    range.selectNodeContents(mark);
    const travel = this.journey.to(range);
    const hadCard = this.desk.openAnnotation !== undefined;
    mark.focus({ preventScroll: true });
    if (hadCard) this.desk.open(annotation, { pinned: true, travel });
  }

  /** Opens the card of the mark that has the keyboard; false where none has. */
  openFocused(target: EventTarget | null): boolean {
    if (!(target instanceof Element) || !target.matches('.mark') || this.needs.preferences()?.marksShown === false) return false;
    const number = this.page.annotationOf(target);
    if (number !== undefined) this.desk.open(number, { pinned: true, focus: true });
    return number !== undefined;
  }

  /** Exactly one mark takes part in the page's order of Tab. */
  refresh(): void {
    if (this.reachable?.isConnected) return;
    this.makeReachable(this.page.main.querySelector<HTMLElement>('.mark') ?? undefined);
  }

  private painted(): number[] {
    const { index } = this.page;
    const preferences = this.needs.preferences();
    if (!index || !preferences) return [];
    return index.annotations.flatMap((annotation, number) =>
      isMarkPainted(annotation, index.ranks[number] ?? 0, preferences) ? number : [],
    );
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
}
