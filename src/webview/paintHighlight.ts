import type { Range } from '../core/model';
import type { ArticlePage } from './articlePage';

/**
 * Paints ranges of the reading text in the look that `::highlight(NAME)` has in the style sheet, across whatever marks
 * they cross, in place of those painted before. Older browsers paint nothing.
 */
export function paintHighlight(name: string, ranges: readonly Range[], page: ArticlePage): void {
  if (!('highlights' in CSS)) return;
  const painted = ranges.flatMap((range) => page.pageRange(range) ?? []);
  if (painted.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...painted));
}
