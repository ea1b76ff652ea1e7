/** The time, as far as hovering needs it; milliseconds. */
export interface Clock {
  now(): number;
  /** Calls back once; the result cancels it. */
  after(milliseconds: number, call: () => void): () => void;
}

export const windowClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = window.setTimeout(call, milliseconds);
    return () => window.clearTimeout(timer);
  },
};

export interface HoverDelays {
  /** From the pointer's rest on a target to its card. */
  readonly opening: number;
  /** From leaving target and card to the card's end. */
  readonly hiding: number;
}

export interface HoverEffects<Target> {
  open(target: Target): void;
  close(): void;
}

/** Within so many milliseconds of the last card the next one opens at once. */
const warmth = 200;

/**
 * Decides when a pointer that wanders over targets and their card means to see a card. Knows nothing of the page, so
 * that time can be tested. Equal targets are the same object.
 */
export class HoverIntent<Target> {
  private waiting: Target | undefined;
  private open: Target | undefined;
  private isLeaving = false;
  private closedAt = Number.NEGATIVE_INFINITY;
  private cancel: () => void = () => {};

  constructor(
    private readonly clock: Clock,
    private readonly delays: () => HoverDelays,
    private readonly effects: HoverEffects<Target>,
  ) {}

  /** The pointer is on a target. */
  enter(target: Target): void {
    if (target === this.waiting) return;
    this.stop();
    if (target === this.open) return;
    const warm = this.open !== undefined || this.clock.now() - this.closedAt <= warmth;
    if (warm) {
      this.show(target);
      return;
    }
    this.waiting = target;
    this.cancel = this.clock.after(this.delays().opening, () => this.show(target));
  }

  /** The pointer is on the card itself. */
  enterCard(): void {
    this.stop();
  }

  /** The pointer is on neither target nor card; said as often as it moves there, the card's time runs from the first. */
  leave(): void {
    if (this.isLeaving) return;
    this.stop();
    if (this.open === undefined) return;
    this.isLeaving = true;
    this.cancel = this.clock.after(this.delays().hiding, () => this.dismiss());
  }

  /** Ends waiting and card at once; a warm second hover follows only a card that was open. */
  dismiss(): void {
    this.stop();
    if (this.open === undefined) return;
    this.open = undefined;
    this.closedAt = this.clock.now();
    this.effects.close();
  }

  /** The card is no longer the pointer's affair: it has been pinned or closed by other means. */
  release(): void {
    this.stop();
    this.open = undefined;
  }

  private show(target: Target): void {
    this.stop();
    this.open = target;
    this.effects.open(target);
  }

  private stop(): void {
    this.cancel();
    this.cancel = () => {};
    this.waiting = undefined;
    this.isLeaving = false;
  }
}
