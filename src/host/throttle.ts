/** Runs the first request at once and gathers those that follow, so that typing costs one run per interval. */
export class Throttle {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastRun = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly run: () => void,
    private readonly milliseconds: number,
  ) {}

  request(): void {
    if (this.timer !== undefined) return;
    const wait = this.lastRun + this.milliseconds - Date.now();
    if (wait <= 0) this.runNow();
    else this.timer = setTimeout(() => this.runNow(), wait);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private runNow(): void {
    this.timer = undefined;
    this.lastRun = Date.now();
    this.run();
  }
}
