import type { Figure } from '../model';
import type { ArticleIndex } from './articleIndex';
import type { ScaleBar } from './card';
import { linkTo } from './links';

const mostBars = 5;

/**
 * The figure among those of the article that are measured alike, the greatest first; empty where there are none of
 * another size. Of many the greatest and the nearest in size are kept.
 */
export function figureScale(index: ArticleIndex, figure: Figure): ScaleBar[] {
  const size = sizeOf(figure);
  const measure = measureOf(figure);
  if (size === undefined || measure === undefined) return [];
  const bySize = new Map<number, Figure>();
  for (const other of index.analysis.figures) {
    const otherSize = sizeOf(other);
    if (otherSize !== undefined && otherSize !== size && !bySize.has(otherSize) && measureOf(other) === measure)
      bySize.set(otherSize, other);
  }
  bySize.set(size, figure);
  if (bySize.size < 2) return [];
  const sizes = chosen(
    [...bySize.keys()].sort((left, right) => right - left),
    size,
  );
  const greatest = sizes[0] ?? size;
  return sizes.flatMap((each) => {
    const link = linkTo(index, bySize.get(each)?.id ?? '');
    return link ? [{ ...link, share: each / greatest, isOwn: each === size }] : [];
  });
}

/** What two figures must have in common; undefined for what has no size that can be drawn. */
function measureOf({ type, unit, currency, per, counts, role }: Figure): string | undefined {
  if (role === 'change' || role === 'rank' || role === 'rate') return undefined;
  if (type === 'money') return currency && `${currency}/${per ?? ''}`;
  if (type === 'percent') return counts && `percent of ${counts.toLowerCase()}`;
  if (type === 'quantity' && unit !== undefined && unit !== 'person') return `${unit}/${per ?? ''}`;
  return type === 'quantity' || type === 'number' ? counts && `${counts.toLowerCase()}/${per ?? ''}` : undefined;
}

/** The middle of a range, the bound of an open one. */
function sizeOf({ value, min, max }: Figure): number | undefined {
  const size = value ?? (min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? max));
  return size !== undefined && size > 0 && Number.isFinite(size) ? size : undefined;
}

function chosen(descending: readonly number[], own: number): number[] {
  if (descending.length <= mostBars) return [...descending];
  const at = descending.indexOf(own);
  const from = Math.max(1, Math.min(at - 1, descending.length - mostBars + 1));
  return [...new Set([descending[0] ?? own, ...(at === 0 ? descending.slice(1, mostBars) : descending.slice(from, from + mostBars - 1))])];
}
