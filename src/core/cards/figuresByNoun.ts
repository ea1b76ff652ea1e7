import type { Analysis, Figure } from '../model';
import { type ArticleIndex, indexArticle, rangesOf } from './articleIndex';
import { figureWords, isTemporal } from './figureWords';
import { intervalWords } from './intervalWords';
import type { Row } from './row';
import { wording } from './wording';

/**
 * Group rows by what the figures count, in reading order; then what counts nothing by its type, with dates and times
 * last. Figures stand in reading order within each.
 */
export function figuresByNoun(analysis: Analysis): Row[] {
  const index = indexArticle(analysis);
  const groups = new Map<string, { label: string; rank: number; rows: Row[] }>();
  for (const figure of analysis.figures) {
    const group = groupOf(figure);
    const known = groups.get(group.id);
    if (known) known.rows.push(figureRow(index, figure));
    else groups.set(group.id, { ...group, rows: [figureRow(index, figure)] });
  }
  return [...groups]
    .sort((left, right) => left[1].rank - right[1].rank)
    .map(([id, { label, rows }]) => ({ id, kind: 'group', label, ranges: [], count: rows.length, children: rows }));
}

function groupOf(figure: Figure): { readonly id: string; readonly label: string; readonly rank: number } {
  if (figure.counts !== undefined) return { id: `noun:${figure.counts.toLowerCase()}`, label: figure.counts, rank: 0 };
  return { id: `type:${figure.type}`, label: wording.figureGroup[figure.type], rank: isTemporal(figure) ? 2 : 1 };
}

function figureRow(index: ArticleIndex, figure: Figure): Row {
  const ranges = rangesOf(index, figure.id);
  const surface = index.marks.get(figure.id)?.[0]?.text ?? '';
  const label = figureWords(figure, surface);
  const details = [...(label === surface ? [] : [`“${surface}”`]), ...(figure.asOf === undefined ? [] : [intervalWords(figure.asOf)])];
  return {
    id: figure.id,
    target: figure.id,
    kind: 'figure',
    type: figure.type,
    label,
    ...(details.length > 0 && { description: details.join(' · ') }),
    ranges,
    count: ranges.length,
    children: [],
  };
}
