import type { Annotation } from '../core/model';
import type { Words } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import { idOf } from './mentionRank';

/** What is meant when a key or a command says something of words: those selected, else those of the mark in use. */
export function wordsAtHand(page: ArticlePage, current: number | undefined): Words | undefined {
  const annotation = current === undefined ? undefined : page.index?.annotations[current];
  return selectedWords(page) ?? (annotation && wordsOf(annotation));
}

/** The selected words of the article; undefined where none are. */
export function selectedWords(page: ArticlePage): Words | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = page.readingOffset(range.startContainer, range.startOffset);
  const end = page.readingOffset(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

export const wordsOf = (annotation: Annotation): Words => ({ start: annotation.start, end: annotation.end, id: idOf(annotation) });
