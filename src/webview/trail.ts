import type { Place } from '../protocol/messages';
import { type BlockPatch, carryPlace } from './blockPatch';

/** A reading place and how its line stood on the screen. */
export interface Spot {
  readonly place: Place;
  /** Pixels from the window's upper edge to the top of the line. */
  readonly above: number;
}

const longest = 100;

/** Where the reader has jumped from, to go back to and forward again. */
export class Trail {
  private behind: Spot[] = [];
  private ahead: Spot[] = [];

  get canGoBack(): boolean {
    return this.behind.length > 0;
  }

  get canGoForward(): boolean {
    return this.ahead.length > 0;
  }

  /** A jump begins here; what lay ahead is forgotten. */
  leave(from: Spot): void {
    if (!isSamePlace(this.behind.at(-1), from)) this.behind.push(from);
    this.behind = this.behind.slice(-longest);
    this.ahead = [];
  }

  /** The spot to go back to from the present one, undefined at the beginning. */
  back(present: Spot): Spot | undefined {
    const spot = this.behind.pop();
    if (spot) this.ahead.push(present);
    return spot;
  }

  /** The spot that `back` left last. */
  forward(present: Spot): Spot | undefined {
    const spot = this.ahead.pop();
    if (spot) this.behind.push(present);
    return spot;
  }

  /** Follows an edit of the article. */
  carry(patch: BlockPatch): void {
    const carried = (spot: Spot): Spot => ({ ...spot, place: carryPlace(spot.place, patch) });
    this.behind = this.behind.map(carried);
    this.ahead = this.ahead.map(carried);
  }
}

const isSamePlace = (left: Spot | undefined, right: Spot): boolean =>
  left?.place.block === right.place.block && left.place.offset === right.place.offset;
