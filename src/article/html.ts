import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { BlockKind, Warning } from '../core/model';
import type { FormatReading } from './formatReading';
import type { Inline } from './parsedArticle';
import type { Metadata, RawBlock } from './rawBlock';
import { ReadingText } from './readingText';
import { structure } from './structure';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold no article text. */
const leftOut = new Set(
  'script style noscript template svg math canvas iframe object embed audio video form button input select textarea nav footer head dialog menu'.split(
    ' ',
  ),
);
const blockElements = new Set(
  'p div section article main header aside blockquote ul ol li dl dt dd table thead tbody tr figure figcaption h1 h2 h3 h4 h5 h6 pre address body html hr details summary'.split(
    ' ',
  ),
);
const inlineKinds: Readonly<Record<string, Inline['kind']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  code: 'code',
  a: 'link',
  s: 'strike',
  del: 'strike',
};
const deepest = 400;

/** A saved page: the tree is parsed and read, never run or shown; offsets are those of the reading text. */
export function readHtml(source: string): FormatReading {
  const document = parse(source, { sourceCodeLocationInfo: true });
  const reader = new HtmlReader();
  reader.visit(mainOf(document), 0);
  reader.closeBlock();
  const { text, sourceMap, inlines } = reader.reading.finish();
  return { text, structure: structure(text, reader.blocks, pageMetadata(document)), inlines, sourceMap, warnings: reader.warnings };
}

class HtmlReader {
  readonly reading = new ReadingText();
  readonly blocks: RawBlock[] = [];
  readonly warnings: Warning[] = [];
  private start = 0;
  private kind: { kind: BlockKind; level?: number } = { kind: 'paragraph' };
  private endsInSpace = true;
  /** Of the table row being read. */
  private cells = 0;

  visit(node: Node, depth: number): void {
    if (depth > deepest) this.warnTooDeep();
    else if ('value' in node) this.addText(node);
    else if ('tagName' in node) this.visitElement(node, depth);
    else if ('childNodes' in node) this.visitAll(node.childNodes, depth);
  }

  closeBlock(): void {
    const range = this.reading.blockFrom(this.start);
    if (range) {
      this.blocks.push({ ...this.kind, ...range });
      this.reading.break();
    }
    this.start = this.reading.length;
    this.endsInSpace = true;
  }

  private visitAll(nodes: readonly Node[], depth: number): void {
    for (const node of nodes) this.visit(node, depth + 1);
  }

  private visitElement(element: Element, depth: number): void {
    const tag = element.tagName;
    if (leftOut.has(tag) || element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true')))
      return;
    if (tag === 'br') this.addSpace('\n', element);
    else if (tag === 'td' || tag === 'th') this.visitCell(element, depth);
    else if (blockElements.has(tag)) this.visitBlock(element, depth);
    else this.visitInline(element, depth);
  }

  private visitBlock(element: Element, depth: number): void {
    if (element.tagName === 'tr') {
      this.cells = 0;
      this.visitAll(element.childNodes, depth);
      this.addSpace('\n', element);
      return;
    }
    const isTablePart = element.tagName === 'tbody' || element.tagName === 'thead';
    if (!isTablePart) this.closeBlock();
    const outer = this.kind;
    this.kind = kindOf(element, outer);
    this.visitAll(element.childNodes, depth);
    if (!isTablePart) this.closeBlock();
    this.kind = outer;
  }

  private visitCell(element: Element, depth: number): void {
    if (this.cells > 0) this.addSpace('\t', element);
    this.cells += 1;
    this.visitAll(element.childNodes, depth);
  }

  private visitInline(element: Element, depth: number): void {
    const start = this.reading.length;
    this.visitAll(element.childNodes, depth);
    const kind = inlineKinds[element.tagName];
    const href = element.attrs.find(({ name }) => name === 'href')?.value;
    if (kind) this.reading.inlines.push({ kind, start, end: this.reading.length, ...(href !== undefined && { href }) });
  }

  /** White space collapses to one space, as a browser shows it. */
  private addText(node: DefaultTreeAdapterTypes.TextNode | DefaultTreeAdapterTypes.DocumentType | { value: string }): void {
    if (!('value' in node)) return;
    const offset = 'sourceCodeLocation' in node ? (node.sourceCodeLocation?.startOffset ?? 0) : 0;
    let text = node.value.replace(/[\s\u200b]+/g, ' ');
    if (this.endsInSpace) text = text.trimStart();
    if (text === '') return;
    this.reading.copy(text, offset);
    this.endsInSpace = text.endsWith(' ');
  }

  private addSpace(space: string, element: Element): void {
    this.reading.replace(space, element.sourceCodeLocation?.startOffset ?? 0);
    this.endsInSpace = true;
  }

  private warnTooDeep(): void {
    if (this.warnings.length > 0) return;
    this.warnings.push({ code: 'nested-too-deep', message: `Text nested more than ${deepest} elements deep is not shown.` });
  }
}

function kindOf(element: Element, outer: { kind: BlockKind; level?: number }): { kind: BlockKind; level?: number } {
  const tag = element.tagName;
  if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag.charAt(1)) };
  if (tag === 'li' || tag === 'dd' || tag === 'dt')
    return { kind: 'list-item', level: outer.kind === 'list-item' ? (outer.level ?? 1) + 1 : 1 };
  if (tag === 'blockquote') return { kind: 'quote' };
  if (tag === 'figcaption') return { kind: 'caption' };
  if (tag === 'table') return { kind: 'table' };
  if (tag === 'aside' || tag === 'address') return { kind: 'aside' };
  return outer.kind === 'heading' ? { kind: 'paragraph' } : outer;
}

/** The article's element where the page names one, else the body. */
function mainOf(document: DefaultTreeAdapterTypes.Document): Node {
  const articles = find(document, (element) => element.tagName === 'article');
  if (articles.length === 1 && articles[0]) return articles[0];
  return (
    find(document, (element) => element.tagName === 'main')[0] ?? find(document, (element) => element.tagName === 'body')[0] ?? document
  );
}

function find(root: Node, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node && isWanted(node)) found.push(node);
    if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse());
  }
  return found;
}

/** What the page's `meta` and `time` elements say. */
function pageMetadata(document: Node): Metadata {
  const content = (wanted: readonly string[]): string | undefined =>
    find(document, (element) => element.tagName === 'meta' && element.attrs.some(({ value }) => wanted.includes(value.toLowerCase())))
      .map((element) => element.attrs.find(({ name }) => name === 'content')?.value)
      .find((value) => value !== undefined && value.trim() !== '');
  const published = content(['article:published_time', 'date', 'datepublished', 'pubdate', 'dc.date', 'dcterms.created']);
  const byline = content(['author', 'article:author', 'dc.creator', 'byl']);
  return {
    ...(published && { published: published.trim(), publishedFrom: 'metadata' }),
    ...(byline && !byline.includes('://') && { byline: byline.trim() }),
  };
}
