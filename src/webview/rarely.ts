/**
 * The same call, made in an animation frame and at most once in so many milliseconds; the last wish is always granted.
 */
export function rarely(milliseconds: number, call: () => void): () => void {
  let isDue = false;
  let last = Number.NEGATIVE_INFINITY;
  const run = (): void => {
    isDue = false;
    last = performance.now();
    call();
  };
  return () => {
    if (isDue) return;
    isDue = true;
    const wait = last + milliseconds - performance.now();
    if (wait <= 0) requestAnimationFrame(run);
    else window.setTimeout(() => requestAnimationFrame(run), wait);
  };
}
