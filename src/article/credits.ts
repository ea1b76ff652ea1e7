import { findDatelines } from '../core/text/dateline';
import { cleanText } from './cleanText';
import { authorNote, bylineOf, isName, publishedOf } from './labels';
import { closesSentence } from './lineMarks';
import { parseDay } from './publishedDate';
import type { Metadata, RawBlock, Structure } from './rawBlock';

/** Credits stand in one of this many blocks at the top. */
const topBlocks = 8;

/** Who wrote the article, by its metadata, its byline or its author's note. */
export function byline(text: string, blocks: readonly RawBlock[], metadata: Metadata): { byline?: string } {
  if (metadata.byline !== undefined) return { byline: metadata.byline };
  const note = blocks.findIndex((block) => block.kind === 'aside' && authorNote.test(cleanText(text, block)));
  for (const block of blocks.slice(0, topBlocks)) {
    if (block.kind !== 'aside') continue;
    const line = cleanText(text, block);
    const credited = bylineOf(line) ?? (isName(line) ? line : undefined);
    if (credited !== undefined) return { byline: credited };
  }
  const name = note >= 0 ? blocks[note + 1] : undefined;
  const line = name && cleanText(text, name);
  return line && line.length <= 60 && !closesSentence.test(line) ? { byline: line } : {};
}

/** The day it was published: the file's own, that of a line of the head, or the dateline's. */
export function published(text: string, blocks: readonly RawBlock[], metadata: Metadata): Pick<Structure, 'published' | 'publishedFrom'> {
  const given = metadata.published === undefined ? undefined : parseDay(metadata.published);
  if (given) return { published: given, publishedFrom: metadata.publishedFrom ?? 'metadata' };
  const top = blocks.slice(0, topBlocks);
  for (const block of top) {
    if (block.kind !== 'aside') continue;
    for (const part of cleanText(text, block).split(/\s*[|•·]\s*/)) {
      const day = publishedOf(part);
      if (day) return { published: day, publishedFrom: 'metadata' };
    }
  }
  for (const { date } of findDatelines(text, top)) {
    const day = date && parseDay(cleanText(text, date));
    if (day) return { published: day, publishedFrom: 'dateline' };
  }
  return {};
}
