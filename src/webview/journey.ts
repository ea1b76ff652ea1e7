import type { BlockPatch } from './blockPatch';
import type { ReadingPlace } from './readingPlace';
import { type Spot, Trail } from './trail';
import { travelTo } from './travel';

/** A move of more than this share of the window loses the line that was read, so that one may want back. */
const far = 0.5;

export interface Directions {
  readonly back: boolean;
  readonly forward: boolean;
}

/** Every jump of the reader goes through here, so that each can be undone. */
export class Journey {
  private readonly trail = new Trail();

  constructor(
    private readonly place: ReadingPlace,
    private readonly didChange: (directions: Directions) => void,
  ) {}

  /** Scrolls a range into sight; the result is how far the page will have moved. */
  to(range: globalThis.Range): number {
    const from = this.place.spot();
    const distance = travelTo(range);
    if (Math.abs(distance) > window.innerHeight * far) this.leave(from);
    return distance;
  }

  /** The reader has left a spot by other means than `to`. */
  leave(from: Spot): void {
    this.trail.leave(from);
    this.tell();
  }

  back(): boolean {
    return this.go(this.trail.back(this.place.spot()));
  }

  forward(): boolean {
    return this.go(this.trail.forward(this.place.spot()));
  }

  carry(patch: BlockPatch): void {
    this.trail.carry(patch);
  }

  private go(spot: Spot | undefined): boolean {
    if (!spot) return false;
    // A mark far away that kept the keyboard would be where the next walk starts from.
    if (document.activeElement instanceof HTMLElement && document.activeElement.matches('.mark')) document.activeElement.blur();
    this.place.goTo(spot.place, spot.above);
    this.tell();
    return true;
  }

  private tell(): void {
    this.didChange({ back: this.trail.canGoBack, forward: this.trail.canGoForward });
  }
}
