/** Calls when the page has nothing better to do, within half a second; not every browser can tell. */
export function whenIdle(call: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(call, { timeout: 500 });
  else window.setTimeout(call, 50);
}
