import type { Analysis, Annotation } from '../core/model';

/** 0: the first of its entity in the article; 1: the first in its section; 2: a later one. */
export type MentionRank = 0 | 1 | 2;

/** Id of the entity or figure that an annotation refers to. */
export const idOf = (annotation: Annotation): string => (annotation.kind === 'entity' ? annotation.entity : annotation.figure);

/**
 * How new each mention is to someone who reads from top to bottom, by annotation number. Titles and headings are
 * looked at rather than read, so a name there leaves the first place to the text below, unless it stands nowhere else.
 */
export function rankMentions({ annotations, article }: Analysis): readonly MentionRank[] {
  const ranks: MentionRank[] = new Array(annotations.length).fill(2);
  const inArticle = new Set<string>();
  let inSection = new Set<string>();
  const headed: number[] = [];
  let block = 0;
  annotations.forEach((annotation, index) => {
    while (block < article.blocks.length - 1 && annotation.start >= (article.blocks[block]?.end ?? 0)) {
      block++;
      if (article.blocks[block]?.kind === 'heading') inSection = new Set();
    }
    const kind = article.blocks[block]?.kind;
    if (kind === 'title' || kind === 'heading') {
      headed.push(index);
      return;
    }
    const id = idOf(annotation);
    if (!inSection.has(id)) ranks[index] = inArticle.has(id) ? 1 : 0;
    inSection.add(id);
    inArticle.add(id);
  });
  for (const index of headed) {
    const annotation = annotations[index];
    if (!annotation || inArticle.has(idOf(annotation))) continue;
    ranks[index] = 0;
    inArticle.add(idOf(annotation));
  }
  return ranks;
}
