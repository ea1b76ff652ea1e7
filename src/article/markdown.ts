import MarkdownIt, { type Token } from 'markdown-it';
import type { BlockKind, Range, Warning } from '../core/model';
import type { FormatReading } from './formatReading';
import { metadataOf, readFrontMatter } from './frontMatter';
import { readInline } from './markdownInline';
import type { RawBlock } from './rawBlock';
import { ReadingText } from './readingText';
import { structure } from './structure';

/** Markdown by CommonMark with tables; mark-up leaves the reading text, every piece of which maps to the source. */
export function readMarkdown(source: string): FormatReading {
  const front = readFrontMatter(source);
  // The parser reads NUL as the replacement character and a lone carriage return as a line end; so does whoever looks its
  // pieces up in the source.
  const reader = new MarkdownReader(source.replaceAll('\0', '\uFFFD').replace(/\r(?!\n)/g, '\n'), front.end);
  const field = front.fields.get('title');
  const title = field && reader.addTitle(field);
  reader.read();
  const { text, sourceMap, inlines } = reader.reading.finish();
  const metadata = { ...metadataOf(front), ...(title && { title }) };
  return { text, structure: structure(text, reader.blocks, metadata), inlines, sourceMap, warnings: reader.warnings };
}

class MarkdownReader {
  readonly reading = new ReadingText();
  readonly blocks: RawBlock[] = [];
  readonly warnings: Warning[] = [];
  private readonly lineStarts: readonly number[];
  private lists = 0;
  private quotes = 0;
  private table: number | undefined;
  /** What is left to read of the lines of a table row: its cells have none of their own. */
  private row: Range = { start: 0, end: 0 };
  /** Of the row being read. */
  private cells = 0;

  constructor(
    private readonly source: string,
    private readonly bodyStart: number,
  ) {
    this.lineStarts = lineStartsOf(source, bodyStart);
  }

  addTitle(range: Range): Range | undefined {
    const start = this.reading.length;
    this.reading.copy(this.source.slice(range.start, range.end), range.start);
    return this.reading.blockFrom(start);
  }

  read(): void {
    // Joined text could no longer be found in the source piece by piece.
    const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false }).disable('text_join');
    const tokens = markdown.parse(this.source.slice(this.bodyStart), {});
    tokens.forEach((token, index) => {
      this.addToken(token, tokens[index - 1]);
    });
  }

  private addToken(token: Token, before: Token | undefined): void {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.lists += token.nesting;
        break;
      case 'blockquote_open':
      case 'blockquote_close':
        this.quotes += token.nesting;
        break;
      case 'table_open':
        this.reading.break();
        this.table = this.reading.length;
        break;
      case 'table_close':
        this.closeTable();
        break;
      case 'tr_open':
        this.row = this.linesOf(token);
        break;
      case 'tr_close':
        this.cells = 0;
        this.reading.replace('\n', this.row.end);
        break;
      case 'inline':
        this.addInline(token, before);
        break;
      case 'code_block':
      case 'fence':
      case 'html_block':
        this.addVerbatim(token);
        break;
    }
  }

  private addInline(token: Token, before: Token | undefined): void {
    const isCell = before?.type === 'td_open' || before?.type === 'th_open';
    if (isCell) {
      if (this.cells > 0) this.reading.replace('\t', this.row.start);
      this.cells += 1;
      this.row = { ...this.row, start: readInline(token.children ?? [], this.source, this.row, this.reading) };
      return;
    }
    this.reading.break();
    const start = this.reading.length;
    readInline(token.children ?? [], this.source, this.linesOf(token), this.reading);
    const range = this.reading.blockFrom(start);
    const isPicture = token.children?.length === 1 && token.children[0]?.type === 'image';
    if (range) this.blocks.push(isPicture ? { kind: 'caption', ...range } : { ...this.kindOf(before), ...range });
  }

  private kindOf(before: Token | undefined): { kind: BlockKind; level?: number } {
    if (before?.type === 'heading_open') return { kind: 'heading', level: Number(before.tag.slice(1)) };
    if (this.lists > 0) return { kind: 'list-item', level: this.lists };
    return { kind: this.quotes > 0 ? 'quote' : 'paragraph' };
  }

  private closeTable(): void {
    const range = this.table === undefined ? undefined : this.reading.blockFrom(this.table);
    if (range) this.blocks.push({ kind: 'table', ...range });
    this.table = undefined;
  }

  /** Code stays readable, as an aside; mark-up of HTML is left out, and that is said. */
  private addVerbatim(token: Token): void {
    const start = this.lineOffset(token);
    if (token.type === 'html_block') {
      if (!/^\s*<!--/.test(token.content)) {
        this.warnings.push({
          code: 'markup-left-out',
          message: 'A block of HTML inside the Markdown is not shown.',
          start,
          end: start + token.content.length,
        });
      }
      return;
    }
    this.reading.break();
    const blockStart = this.reading.length;
    const at = this.source.indexOf(token.content.slice(0, 40), start);
    this.reading.copy(token.content, at < 0 ? start : at);
    const range = this.reading.blockFrom(blockStart);
    if (range) this.blocks.push({ kind: 'aside', ...range });
  }

  private lineOffset(token: Token): number {
    return this.lineStarts[token.map?.[0] ?? 0] ?? this.source.length;
  }

  /** Where the token's lines begin and end in the source. */
  private linesOf(token: Token): Range {
    const [first, stop] = token.map ?? [0, 0];
    return { start: this.lineStarts[first] ?? this.source.length, end: this.lineStarts[stop] ?? this.source.length };
  }
}

/** Lines as the Markdown parser counts them: a lone carriage return ends one too. */
function lineStartsOf(source: string, from: number): number[] {
  const starts = [from];
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
