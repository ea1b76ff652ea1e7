/**
 * Tells the echo of a move that was ordered from a move of the reader's own: for so many milliseconds after an order
 * whatever the other side reports is taken for its echo.
 */
export class EchoLock {
  private until = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly milliseconds: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** An order goes out. */
  close(): void {
    this.until = this.now() + this.milliseconds;
  }

  get isClosed(): boolean {
    return this.now() < this.until;
  }
}
