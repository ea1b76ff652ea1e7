import type { Token } from 'markdown-it';
import type { Range } from '../core/model';
import type { Inline } from './parsedArticle';
import type { ReadingText } from './readingText';

const kinds: Readonly<Record<string, Inline['kind']>> = { strong: 'strong', em: 'emphasis', s: 'strike', link: 'link' };

/**
 * Copies the text of inline tokens. The parser gives them no source offsets, so each piece is looked for in the source
 * from where the last one ended: pieces stand there letter for letter and in order.
 * @returns the source offset behind the last piece
 */
export function readInline(tokens: readonly Token[], source: string, lines: Range, reading: ReadingText): number {
  const open: { kind: Inline['kind']; start: number; href?: string }[] = [];
  let cursor = lines.start;

  const copy = (piece: string): void => {
    const at = source.indexOf(piece, cursor);
    if (at < 0 || at + piece.length > lines.end) {
      reading.replace(piece, Math.min(cursor, lines.end));
    } else {
      reading.copy(piece, at);
      cursor = at + piece.length;
    }
  };
  const replace = (piece: string, spelling: string): void => {
    const at = source.indexOf(spelling, cursor);
    reading.replace(piece, at < 0 ? cursor : at);
    if (at >= 0) cursor = at + spelling.length;
  };
  const leaf = (token: Token): void => {
    if (token.type === 'text') copy(token.content);
    else if (token.type === 'text_special') replace(token.content, token.markup);
    else if (token.type === 'softbreak' || token.type === 'hardbreak') replace('\n', '\n');
    else if (token.type === 'html_inline') cursor = Math.max(cursor, source.indexOf(token.content, cursor) + token.content.length);
    else if (token.type === 'code_inline') {
      const start = reading.length;
      copy(token.content);
      reading.inlines.push({ kind: 'code', start, end: reading.length });
    } else if (token.type === 'image') {
      copy(token.content);
      cursor = endOfLink(source, cursor, lines.end);
    }
  };
  for (const token of tokens) {
    const kind = kinds[token.type.replace(/_(?:open|close)$/, '')];
    if (kind === undefined) leaf(token);
    else if (token.nesting === 1) open.push({ kind, start: reading.length, ...hrefOf(token) });
    else {
      const inline = open.pop();
      if (inline) reading.inlines.push({ ...inline, end: reading.length });
      if (kind === 'link') cursor = endOfLink(source, cursor, lines.end);
    }
  }
  return cursor;
}

function hrefOf(token: Token): { href?: string } {
  const href = token.attrs?.find(([name]) => name === 'href')?.[1];
  return href === undefined ? {} : { href: String(href) };
}

/** Behind `](address "title")` or `][label]`, so that no later piece is found inside it. */
function endOfLink(source: string, cursor: number, limit: number): number {
  const bracket = source.indexOf(']', cursor);
  if (bracket < 0 || bracket >= limit || bracket > cursor + 3) return cursor;
  const opening = source.charAt(bracket + 1);
  if (opening !== '(' && opening !== '[') return bracket + 1;
  const closing = opening === '(' ? ')' : ']';
  let depth = 0;
  for (let at = bracket + 1; at < limit; at += 1) {
    const letter = source.charAt(at);
    if (letter === opening) depth += 1;
    else if (letter === closing) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return bracket + 1;
}
