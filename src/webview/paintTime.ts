import type { ReaderMessage } from '../protocol/messages';

/** Reports when the marks were first seen; where they came with the page, that is the browser's own first paint. */
export function reportPaint(marks: number, post: (message: ReaderMessage) => void): void {
  const report = (milliseconds: number): void => post({ type: 'didPaint', milliseconds, marks });
  const [painted] = performance.getEntriesByName('first-contentful-paint');
  if (painted) {
    report(painted.startTime);
    return;
  }
  requestAnimationFrame(() => {
    window.setTimeout(() => report(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()), 0);
  });
}
