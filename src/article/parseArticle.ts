import type { Article, PublishedSource, Warning } from '../core/model';
import type { FormatReading } from './formatReading';
import { readHtml } from './html';
import { detectLanguage } from './language';
import { readMarkdown } from './markdown';
import type { ArticleFormat, ParsedArticle } from './parsedArticle';
import { readPlainText } from './plainText';
import { isDay } from './publishedDate';
import { identityMap } from './sourceMap';

const readers: Readonly<Record<ArticleFormat, (source: string) => FormatReading>> = {
  text: (source) => ({ text: source, structure: readPlainText(source), inlines: [], sourceMap: identityMap, warnings: [] }),
  markdown: readMarkdown,
  html: readHtml,
};

/**
 * Reads a source file.
 * @param published ISO 8601 day that overrides the article's own
 * @throws RangeError when `published` is no day of the calendar
 */
export function parseArticle(source: string, format: ArticleFormat, published?: string): ParsedArticle {
  if (published !== undefined && !isDay(published)) throw new RangeError(`not a day of the calendar: ${published}`);
  const { text, structure, inlines, sourceMap, warnings } = readers[format](source);
  const given = published === undefined ? {} : { published, publishedFrom: 'given' as PublishedSource };
  const { blocks, ...facts } = structure;
  const article: Article = {
    text,
    blocks,
    ...facts,
    ...given,
    language: detectLanguage(proseOf(text, blocks)),
    words: countWords(text, blocks),
  };
  return { article, inlines, sourceMap, warnings: [...warnings, ...textWarnings(source, blocks.length)] };
}

function proseOf(text: string, blocks: Article['blocks']): string {
  let prose = '';
  for (const block of blocks) {
    if (prose.length > 3000) break;
    prose += `${text.slice(block.start, Math.min(block.end, block.start + 3000))}\n`;
  }
  return prose;
}

function countWords(text: string, blocks: Article['blocks']): number {
  let words = 0;
  for (const block of blocks) {
    if (block.kind === 'repeat') continue;
    let inWord = false;
    for (let at = block.start; at < block.end; at += 1) {
      const isSpace = text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xa0;
      if (!isSpace && !inWord) words += 1;
      inWord = !isSpace;
    }
  }
  return words;
}

function textWarnings(source: string, blockCount: number): Warning[] {
  const warnings: Warning[] = [];
  if (blockCount === 0) warnings.push({ code: 'empty-article', message: 'There is no text to read.' });
  const nul = source.indexOf('\0');
  if (nul >= 0)
    warnings.push({ code: 'binary-content', message: 'The file holds NUL characters: it may not be text.', start: nul, end: nul + 1 });
  const replaced = source.indexOf('\uFFFD');
  if (replaced >= 0) {
    warnings.push({ code: 'damaged-encoding', message: 'Some characters could not be decoded.', start: replaced, end: replaced + 1 });
  }
  return warnings;
}
