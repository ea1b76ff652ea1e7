import { isWord, type Tokens } from '../text/tokens';

/** Tokens of a quotation: `open` and `close` are its marks; one that goes on in the next block has `close` behind the last token. */
export interface Quote {
  readonly open: number;
  readonly close: number;
}

const closing: ReadonlyMap<string, string> = new Map(
  Object.entries({ '“': '”', '‘': '’', '«': '»', '"': '"', "'": "'", '„': '“', '``': "''" }),
);

/**
 * Quotations of the tokens from `first` to `end`, which are one block; quotations inside quotations are left out.
 * `continues` says that the next block opens with a quotation mark, so that an unclosed one here runs on.
 */
export function findQuotes(tokens: Tokens, first: number, end: number, continues: boolean): Quote[] {
  const quotes: Quote[] = [];
  // A closing double mark that is not found once is not there later either; asking again and again would be quadratic.
  const missing = new Set<string>();
  let at = first;
  while (at < end) {
    const closer = opensAt(tokens, at, end);
    const close = closer === undefined || missing.has(closer) ? -1 : closeOf(tokens, at, end, closer, continues);
    if (close < 0) {
      if (closer !== undefined && !isSingle(closer)) missing.add(closer);
      at += 1;
      continue;
    }
    if (close > at + 1) quotes.push({ open: at, close });
    at = close + 1;
  }
  return quotes;
}

/** The closing mark that the opening one at this token asks for. */
function opensAt(tokens: Tokens, token: number, end: number): string | undefined {
  const mark = tokens.surface[token] ?? '';
  const closer = closing.get(mark);
  if (closer === undefined || token + 1 >= end) return undefined;
  if (mark === '“' || mark === '«' || mark === '„' || mark === '``') return closer;
  const opens = (tokens.spaced[token] === 1 || isOpeningMark(tokens, token - 1)) && tokens.spaced[token + 1] === 0;
  return opens && (mark === '"' || isWord(tokens.shapes[token + 1] ?? 5)) ? closer : undefined;
}

function isOpeningMark(tokens: Tokens, token: number): boolean {
  return /^[([“‘"–]$/.test(tokens.surface[token] ?? '');
}

/** -1 where the mark is never closed: a single one was an apostrophe then, a double one a slip. */
function closeOf(tokens: Tokens, open: number, end: number, closer: string, continues: boolean): number {
  const limit = isSingle(closer) ? Math.min(end, open + 60) : end;
  for (let at = open + 1; at < limit; at += 1) {
    if (tokens.surface[at] !== closer) continue;
    if (!isSingle(closer) || closesSingle(tokens, at, end)) return at;
  }
  return continues && !isSingle(closer) ? end : -1;
}

function isSingle(closer: string): boolean {
  return closer === '’' || closer === "'";
}

/** A plural's apostrophe stands behind an s and before a word; a closing mark mostly before a space or punctuation. */
function closesSingle(tokens: Tokens, token: number, end: number): boolean {
  if (tokens.spaced[token] === 1) return false;
  const isLast = token + 1 >= end;
  if (!isLast && tokens.spaced[token + 1] === 0 && isWord(tokens.shapes[token + 1] ?? 5)) return false;
  const endsInS = (tokens.folded[token - 1] ?? '').endsWith('s');
  return isLast || !endsInS || !isWord(tokens.shapes[token + 1] ?? 5);
}
