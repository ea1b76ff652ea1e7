import type { Preferences } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import type { CardDesk } from './cardDesk';
import { HoverIntent, windowClock } from './hoverIntent';
import { isTypeShown } from './markShown';
import type { NotesLayer } from './notesLayer';

/** What the pointer does to marks and card: dwelling opens, leaving closes, a click pins. One listener each for all marks. */
export class MarkPointer {
  private readonly intent: HoverIntent<HTMLElement>;
  private at = { x: -1, y: -1 };

  constructor(
    private readonly page: ArticlePage,
    private readonly desk: CardDesk,
    private readonly card: HTMLElement,
    private readonly notes: NotesLayer,
    private readonly preferences: () => Preferences | undefined,
  ) {
    const delays = () => ({ opening: preferences()?.hoverDelay ?? 300, hiding: preferences()?.hidingDelay ?? 300 });
    this.intent = new HoverIntent(windowClock, delays, {
      open: (mark) => this.open(mark, false),
      close: () => void this.desk.close(),
    });
    document.addEventListener('pointermove', (event) => this.moved(event), { passive: true });
    document.documentElement.addEventListener('pointerleave', () => this.intent.leave(), { passive: true });
    document.addEventListener('pointerdown', (event) => this.pressed(event));
    document.addEventListener('click', (event) => this.clicked(event));
    document.addEventListener('scroll', () => this.scrolled(), { passive: true });
  }

  /** Ends whatever hover is under way; the card itself is another's affair. */
  release(): void {
    this.intent.release();
  }

  /** The browser repeats the pointer's position when the page moves below it; only a pointer that moves means anything. */
  private moved(event: PointerEvent): void {
    if (event.clientX === this.at.x && event.clientY === this.at.y) return;
    this.at = { x: event.clientX, y: event.clientY };
    const mode = this.preferences()?.hoverMode;
    const hovers = mode === 'hover' || (mode === 'modifier' && (this.desk.openAnnotation !== undefined || event.ctrlKey || event.metaKey));
    if (!hovers || event.pointerType === 'touch' || event.buttons !== 0 || this.desk.pinned) return;
    const target = event.target as Element;
    const mark = this.markAt(target) ?? this.notes.signAt(target, event.clientX, event.clientY);
    if (this.card.contains(target)) this.intent.enterCard();
    else if (mark) this.intent.enter(mark);
    else this.intent.leave();
  }

  private pressed(event: PointerEvent): void {
    const target = event.target as Element;
    if (this.card.contains(target)) {
      this.desk.pin();
      this.intent.release();
      return;
    }
    const mark = this.markAt(target);
    const isOpen = mark !== undefined && this.page.annotationOf(mark) === this.desk.openAnnotation;
    if (isOpen) return;
    this.intent.dismiss();
    this.desk.close();
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as Element;
    // A sign opens its card itself.
    if (target.closest('.noteSign')) return;
    const mark = this.markAt(target) ?? this.notes.signAt(target, event.clientX, event.clientY);
    const selects = !(document.getSelection()?.isCollapsed ?? true);
    if (!mark || selects || event.button !== 0 || event.detail > 1 || this.preferences()?.hoverMode === 'off') return;
    this.at = { x: event.clientX, y: event.clientY };
    this.open(mark, true);
    this.intent.release();
  }

  private scrolled(): void {
    if (!this.desk.pinned) this.intent.dismiss();
  }

  private open(mark: HTMLElement, pinned: boolean): void {
    const notes = this.notes.notesOf(mark);
    if (notes.length > 0) this.desk.openNotes(notes, mark, { pinned });
    const annotation = notes.length > 0 ? undefined : this.page.annotationOf(mark);
    if (annotation !== undefined) this.desk.open(annotation, { pinned, at: this.at });
  }

  /** The innermost mark at an element whose type is not switched off. */
  private markAt(target: Element): HTMLElement | undefined {
    const preferences = this.preferences();
    for (let mark = target.closest<HTMLElement>('.mark'); mark; mark = mark.parentElement?.closest<HTMLElement>('.mark') ?? null) {
      const annotation = this.page.index?.annotations[this.page.annotationOf(mark) ?? -1];
      if (!annotation || !preferences || isTypeShown(annotation, preferences)) return mark;
    }
    return undefined;
  }
}
