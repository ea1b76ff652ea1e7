import type { Range } from '../core/model';

/** The text of a range with single spaces between its words. */
export function cleanText(text: string, range: Range): string {
  return text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
}
