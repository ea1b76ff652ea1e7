/** Where a jump puts its line, as a share of the window's height: high enough for the card below it. */
const landing = 0.3;
/** A line between these shares of the window is in sight, and the page stays still. */
const comfortable = { top: 0.08, bottom: 0.72 };

/** How far to scroll, in pixels, for a line at `top` to `bottom` of a window; 0 where it is well in sight. */
export function travelDistance(top: number, bottom: number, windowHeight: number): number {
  const inSight = top >= windowHeight * comfortable.top && bottom <= windowHeight * comfortable.bottom;
  return inSight ? 0 : Math.round(top - windowHeight * landing);
}

const wantsStillness = (): boolean => {
  const { classList } = document.body;
  return classList.contains('vscode-reduce-motion') || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
};

/**
 * Scrolls a range of the page into sight. The result is how far the page will have moved when it has arrived, which it
 * may not have yet: where it could not go all the way, less than was wished. Who goes from match to match wants to be
 * there at once, others see the way unless they want no motion.
 */
export function travelTo(range: globalThis.Range, isInstant = wantsStillness()): number {
  const box = range.getBoundingClientRect();
  const scroller = document.scrollingElement ?? document.documentElement;
  const covered = Number.parseFloat(getComputedStyle(scroller).scrollPaddingBottom) || 0;
  const wished = scroller.scrollTop + travelDistance(box.top, box.bottom, window.innerHeight - covered);
  const target = Math.max(0, Math.min(wished, scroller.scrollHeight - scroller.clientHeight));
  const distance = target - scroller.scrollTop;
  if (Math.abs(distance) >= 1) scroller.scrollTo({ top: target, behavior: isInstant ? 'instant' : 'smooth' });
  return distance;
}
