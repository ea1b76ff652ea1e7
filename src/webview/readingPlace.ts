import type { Place } from '../protocol/messages';
import { characterBox } from './blockText';
import { firstAtOrBelow } from './firstAtOrBelow';
import type { Spot } from './trail';

/** Pixels of a line that must be in sight for it to count as the uppermost. */
const legible = 10;

/** Where the reader is, in the words read rather than in pixels. */
export class ReadingPlace {
  private place: Place = { block: 0, offset: 0 };
  /** Pixels from the window's upper edge to the top of the place's line; negative where the line is cut. */
  private above = 0;
  private putAt: number | undefined;

  constructor(
    private readonly blocks: () => readonly HTMLElement[],
    private readonly scroller: Element,
  ) {}

  get current(): Place {
    return this.place;
  }

  /**
   * Takes the place from the screen. A place whose line is still the uppermost is kept to the letter, else every
   * resize would carry the reader back to the start of a line.
   */
  capture(): Place {
    const box = this.boxOf(this.place);
    if (box && this.scroller.scrollTop > 0 && box.top > -box.height && box.top < box.height) {
      this.above = box.top;
      return this.place;
    }
    return this.remember(this.scroller.scrollTop <= 0 ? { block: 0, offset: 0 } : this.uppermost());
  }

  /** Whether the page stands where it was last put, rather than where somebody has scrolled it. */
  get isFollowing(): boolean {
    return this.putAt !== undefined && Math.abs(this.scroller.scrollTop - this.putAt) < 1;
  }

  /** Whether somebody has scrolled away from where the page was put, or from its top. */
  get hasStrayed(): boolean {
    return this.putAt === undefined ? this.scroller.scrollTop > 0 : !this.isFollowing;
  }

  /** Begins at a place to which the page may have been put already; since then somebody may have scrolled. */
  begin(place: Place, top: number | undefined): void {
    if (top === undefined || Math.abs(this.scroller.scrollTop - top) < 1) this.follow(place);
    else this.putAt = top;
  }

  /** Brings the place back after the page has changed its shape under it. */
  restore(): void {
    this.put();
    this.putAt = this.scroller.scrollTop;
  }

  /** Goes where another has scrolled to. */
  follow(place: Place): void {
    this.place = place;
    this.above = 0;
    this.restore();
  }

  private put(): void {
    const isTop = this.place.block === 0 && this.place.offset === 0;
    const box = isTop ? undefined : this.boxOf(this.place);
    if (isTop) this.scrollTo(0);
    else if (box) this.scrollTo(this.scroller.scrollTop + box.top - this.above);
  }

  /** The place, and where its line stands on the screen. */
  spot(): Spot {
    const place = this.capture();
    return { place, above: this.above };
  }

  /** Goes to a place, its line uppermost or so many pixels below. */
  goTo(place: Place, above = 0): void {
    this.place = place;
    this.above = above;
    this.put();
    // Where the page was still gliding, the last step of that may come after this one.
    requestAnimationFrame(() => {
      if (this.place === place) this.put();
    });
  }

  /** Says that the same words now stand in another block; the line's height on the screen stays. */
  rename(place: Place): void {
    this.place = place;
  }

  private scrollTo(top: number): void {
    if (Math.abs(top - this.scroller.scrollTop) >= 1) this.scroller.scrollTo({ top, behavior: 'instant' });
  }

  private remember(place: Place): Place {
    this.place = place;
    this.above = this.boxOf(place)?.top ?? 0;
    return place;
  }

  private boxOf(place: Place): DOMRect | undefined {
    const element = this.blocks()[place.block];
    return element && characterBox(element, place.offset);
  }

  private uppermost(): Place {
    const blocks = this.blocks();
    const shown = blocks.map((_, index) => index).filter((index) => !blocks[index]?.classList.contains('repeat'));
    const found = firstAtOrBelow(shown.length, (index) => blocks[shown[index] ?? 0]?.getBoundingClientRect().bottom ?? 0, legible);
    const block = shown[Math.min(found, shown.length - 1)] ?? 0;
    const element = blocks[block];
    if (!element) return { block: 0, offset: 0 };
    const length = element.textContent?.length ?? 0;
    const offset = firstAtOrBelow(length, (index) => characterBox(element, index).bottom, legible);
    return { block, offset: Math.min(offset, Math.max(0, length - 1)) };
  }
}
