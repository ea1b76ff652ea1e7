/** Runs once requests rest for a while, and now and then while they do not: for what may wait until typing pauses. */
export class Lull {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstRequest: number | undefined;

  /**
   * @param quiet milliseconds without a request
   * @param longest milliseconds after the first request at which it runs all the same
   */
  constructor(
    private readonly run: () => void,
    private readonly quiet: number,
    private readonly longest: number,
  ) {}

  request(): void {
    this.firstRequest ??= Date.now();
    clearTimeout(this.timer);
    const wait = Math.min(this.quiet, this.firstRequest + this.longest - Date.now());
    this.timer = setTimeout(() => {
      this.cancel();
      this.run();
    }, wait);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.firstRequest = undefined;
  }
}
