import type { Analysis, Annotation, Block, Range } from '../core/model';
import { tableRows } from '../core/text/tableCells';
import { escapeAttribute, escapeText } from './escape';
import type { Inline, ParsedArticle } from './parsedArticle';
import { safeAddress } from './safeAddress';

/** One block as safe HTML, and the number of its first annotation; its marks are numbered from 0 in `data-mark`. */
export interface RenderedBlock {
  readonly html: string;
  readonly first: number;
}

/**
 * Annotated blocks as HTML. Text is cut at the edges of marks and mark-up and each piece escaped by itself, so nothing
 * of the article is ever read as HTML. Without the tags the result is the block's text.
 */
export function renderBlocks(parsed: ParsedArticle, analysis: Analysis): RenderedBlock[] {
  const { text, blocks } = parsed.article;
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  let first = 0;
  let firstInline = 0;
  return blocks.map((block, number) => {
    while (first < analysis.annotations.length && (analysis.annotations[first]?.start ?? 0) < block.start) first += 1;
    let stop = first;
    while (stop < analysis.annotations.length && (analysis.annotations[stop]?.start ?? 0) < block.end) stop += 1;
    while (firstInline < parsed.inlines.length && (parsed.inlines[firstInline]?.end ?? 0) <= block.start) firstInline += 1;
    const inlines: Inline[] = [];
    for (let at = firstInline; at < parsed.inlines.length && (parsed.inlines[at]?.start ?? 0) < block.end; at += 1) {
      inlines.push(parsed.inlines[at] as Inline);
    }
    const piece = new BlockPainter(text, analysis.annotations.slice(first, stop), inlines, names);
    const rendered = { html: wrapBlock(block, number, piece, text), first };
    first = stop;
    return rendered;
  });
}

function wrapBlock(block: Block, number: number, painter: BlockPainter, text: string): string {
  const tag =
    block.kind === 'title' ? 'h1' : block.kind === 'heading' ? `h${Math.min(6, Math.max(2, block.level ?? 2))}` : tags[block.kind];
  const level = block.kind === 'list-item' ? ` data-level="${Math.min(6, block.level ?? 1)}"` : '';
  const open = `<${tag} class="block ${block.kind}" data-block="${number}"${level}${block.kind === 'repeat' ? ' hidden' : ''}>`;
  if (block.kind !== 'table') return `${open}${painter.paint(block)}</${tag}>`;
  const rows = tableRows(text, block).map((cells) => `<tr>${cells.map((cell) => `<td>${painter.paint(cell)}</td>`).join('')}</tr>`);
  return `${open}<tbody>${rows.join('')}</tbody></${tag}>`;
}

const tags: Readonly<Record<Exclude<Block['kind'], 'title' | 'heading'>, string>> = {
  paragraph: 'p',
  quote: 'blockquote',
  'list-item': 'p',
  caption: 'p',
  table: 'table',
  aside: 'p',
  repeat: 'p',
};

/** Paints ranges of one block, called in reading order. */
class BlockPainter {
  private next = 0;
  private nextInline = 0;
  private active: Inline[] = [];

  constructor(
    private readonly text: string,
    private readonly annotations: readonly Annotation[],
    private readonly inlines: readonly Inline[],
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  paint(range: Range): string {
    let html = '';
    let at = range.start;
    for (;;) {
      const annotation = this.annotations[this.next];
      if (!annotation || annotation.start >= range.end) break;
      html += this.plain(at, annotation.start);
      html += this.mark(annotation);
      at = Math.max(at, annotation.end);
    }
    return html + this.plain(at, range.end);
  }

  private mark(annotation: Annotation): string {
    const open = openMark(annotation, this.next, this.names);
    this.next += 1;
    return `${open}${this.paint(annotation)}</span>`;
  }

  /** Text without marks, cut where mark-up begins or ends. */
  private plain(start: number, end: number): string {
    let html = '';
    let at = start;
    while (at < end) {
      this.moveTo(at);
      const stop = this.nextEdge(end);
      const content = escapeText(this.text.slice(at, stop));
      html += this.active.reduceRight((inner, inline) => `${openInline(inline)}${inner}</${inlineTags[inline.kind]}>`, content);
      at = stop;
    }
    return html;
  }

  /** Offsets only grow, so that a block costs as much as its text and its mark-up together. */
  private moveTo(at: number): void {
    if (this.active.some((inline) => inline.end <= at)) this.active = this.active.filter((inline) => inline.end > at);
    for (let inline = this.inlines[this.nextInline]; inline && inline.start <= at; inline = this.inlines[this.nextInline]) {
      if (inline.end > at) this.active.push(inline);
      this.nextInline += 1;
    }
  }

  private nextEdge(limit: number): number {
    let edge = Math.min(limit, this.inlines[this.nextInline]?.start ?? limit);
    for (const inline of this.active) edge = Math.min(edge, inline.end);
    return edge;
  }
}

const inlineTags: Readonly<Record<Inline['kind'], string>> = { strong: 'strong', emphasis: 'em', code: 'code', link: 'a', strike: 's' };

function openInline(inline: Inline): string {
  const href = inline.kind === 'link' ? safeAddress(inline.href) : undefined;
  return href === undefined ? `<${inlineTags[inline.kind]}>` : `<a href="${escapeAttribute(href)}" rel="noreferrer noopener">`;
}

function openMark(annotation: Annotation, number: number, names: ReadonlyMap<string, string>): string {
  const id = annotation.kind === 'entity' ? annotation.entity : annotation.figure;
  const inferred = annotation.kind === 'entity' && annotation.inferred ? ' inferred' : '';
  const name = annotation.kind === 'entity' ? (names.get(id) ?? annotation.text) : annotation.text;
  const label = `${name}, ${annotation.type}`;
  return `<span class="mark ${annotation.kind} ${annotation.type}${inferred}" data-mark="${number}" data-id="${id}" role="button" tabindex="-1" aria-label="${escapeAttribute(label)}">`;
}
