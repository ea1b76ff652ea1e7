import type { ArticleSummary, Range } from '../model';
import { fold } from '../text/fold';
import type { Row } from './row';
import { sectionsOf } from './sections';
import { wording } from './wording';

/**
 * The rows that hold every word of a query in their name, their description, their type or the heading of a section in
 * which they are mentioned; a group stays while any of its rows does. `text` is the reading text.
 */
export function filterRows(rows: readonly Row[], query: string, article: ArticleSummary, text: string): Row[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [...rows];
  const sections = headedSections(article, text);
  const keep = (row: Row): Row[] => {
    if (row.kind === 'group') {
      const children = row.children.flatMap(keep);
      return children.length > 0 ? [{ ...row, children, count: children.length }] : [];
    }
    const known = [row.label, row.description ?? '', typeWord(row), ...headingsOf(row, sections)].map(fold).join('\n');
    return wanted.every((word) => known.includes(word)) ? [row] : [];
  };
  return rows.flatMap(keep);
}

const wordsOf = (query: string): string[] => query.split(/\s+/).map(fold).filter(Boolean);

function typeWord({ type }: Row): string {
  const words: Readonly<Record<string, string>> = { ...wording.entityType, ...wording.figureType, ...wording.eventType };
  return words[type ?? ''] ?? '';
}

interface HeadedSection extends Range {
  readonly heading: string;
}

function headedSections(article: ArticleSummary, text: string): HeadedSection[] {
  return sectionsOf(article).flatMap(({ start, end }) => {
    const heading = article.blocks.find((block) => block.start === start && block.kind === 'heading');
    return heading ? [{ start, end, heading: text.slice(heading.start, heading.end) }] : [];
  });
}

const headingsOf = ({ ranges }: Row, sections: readonly HeadedSection[]): string[] =>
  sections.filter(({ start, end }) => ranges.some((range) => range.start >= start && range.start < end)).map(({ heading }) => heading);
