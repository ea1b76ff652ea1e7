import { whenIdle } from './whenIdle';

/** Milliseconds of work between two chances for the browser to paint. */
const slice = 8;

/** Blocks whose marks are put in when the page has time, in the order given; each can be had sooner. */
export class LaterBlocks {
  private readonly waiting = new Set<number>();
  private isDue = false;

  /**
   * @param make puts one block in
   * @param didFinish no block waits any more
   */
  constructor(
    private readonly make: (block: number) => void,
    private readonly didFinish: () => void,
  ) {}

  /** Lets these wait, and no others. */
  start(blocks: readonly number[]): void {
    this.waiting.clear();
    for (const block of blocks) this.waiting.add(block);
    this.goOn();
  }

  isWaiting(block: number): boolean {
    return this.waiting.has(block);
  }

  /** Something newer stands in its place. */
  drop(block: number): void {
    this.waiting.delete(block);
  }

  /** Puts a block in at once; false where it did not wait. */
  takeNow(block: number): boolean {
    if (!this.waiting.delete(block)) return false;
    this.make(block);
    return true;
  }

  private goOn(): void {
    if (this.isDue || this.waiting.size === 0) return;
    this.isDue = true;
    whenIdle(() => {
      this.isDue = false;
      this.work();
    });
  }

  private work(): void {
    if (this.waiting.size === 0) return;
    const end = performance.now() + slice;
    for (const block of this.waiting) {
      this.takeNow(block);
      if (performance.now() >= end) break;
    }
    if (this.waiting.size === 0) this.didFinish();
    else this.goOn();
  }
}

/** Numbers of blocks in the order in which somebody who reads from `visible` on wants them: downwards before upwards. */
export function wantedOrder(blocks: readonly number[], visible: number): number[] {
  const distance = (block: number): number => (block >= visible ? block - visible : (visible - block) * 3);
  return [...blocks].sort((left, right) => distance(left) - distance(right));
}
