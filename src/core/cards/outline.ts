import type { ArticleSummary, Block, Range } from '../model';
import type { Row } from './row';

/** A heading with the stretch of text that it heads. */
export interface OutlineRow extends Row {
  /** From the heading to the next of the same or a higher level, or to the end of the article. */
  readonly extent: Range;
  readonly children: readonly OutlineRow[];
}

/** The title and headings as a tree by level. `text` is the reading text. */
export function outline(article: ArticleSummary, text: string): OutlineRow[] {
  const headings = article.blocks.filter((block) => block.kind === 'heading' || block.kind === 'title');
  const end = article.blocks.at(-1)?.end ?? 0;
  const root: OutlineRow[] = [];
  const open: { readonly level: number; readonly row: OutlineRow & { children: OutlineRow[]; extent: Range } }[] = [];
  for (const heading of headings) {
    const level = levelOf(heading);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) close(open.pop()?.row, heading.start);
    const row = { ...headingRow(heading, text), children: [] as OutlineRow[], extent: { start: heading.start, end } };
    (open.at(-1)?.row.children ?? root).push(row);
    open.push({ level, row });
  }
  return root;
}

function close(row: { extent: Range } | undefined, end: number): void {
  if (row) row.extent = { start: row.extent.start, end };
}

/** A title heads everything that follows it. */
const levelOf = (block: Block): number => (block.kind === 'title' ? 0 : (block.level ?? 2));

function headingRow(block: Block, text: string): Row {
  const range = { start: block.start, end: block.end };
  const label = text.slice(block.start, block.end).replace(/\s+/g, ' ').trim();
  return { id: `heading:${block.start}`, kind: 'heading', label, ranges: [range], count: 1, children: [] };
}
