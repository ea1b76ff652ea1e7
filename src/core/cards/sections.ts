import type { ArticleSummary, Range } from '../model';

/** The stretches of an article between headings of any level; what stands before the first one is a stretch too. */
export function sectionsOf({ blocks }: ArticleSummary): Range[] {
  const starts = blocks.filter((block, number) => number === 0 || block.kind === 'heading').map(({ start }) => start);
  const end = blocks.at(-1)?.end ?? 0;
  return starts.map((start, number) => ({ start, end: starts[number + 1] ?? end }));
}

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** More bars than this are no picture any more; neighbours are taken together. */
const mostBars = 40;

/** How often something is mentioned in each section; nothing where there are fewer than three, which need no picture. */
export function countsBySection(article: ArticleSummary, mentions: readonly Range[]): number[] | undefined {
  const sections = sectionsOf(article);
  if (sections.length < 3) return undefined;
  const counts: number[] = new Array(Math.min(sections.length, mostBars)).fill(0);
  sections.forEach(({ start, end }, number) => {
    const bar = Math.floor((number * counts.length) / sections.length);
    counts[bar] = (counts[bar] ?? 0) + mentions.filter((mention) => mention.start >= start && mention.start < end).length;
  });
  return counts;
}

/** The same as a row of bars; empty where there is nothing to compare. */
export function sparkline(article: ArticleSummary, mentions: readonly Range[]): string {
  const counts = countsBySection(article, mentions) ?? [];
  const most = Math.max(1, ...counts);
  return counts.map((count) => bars[count === 0 ? 0 : Math.max(1, Math.round((count / most) * (bars.length - 1)))]).join('');
}
