import type { Range } from '../core/model';
import type { ArticleView, ChangedBlock, Place } from '../protocol/messages';
import { articleHeader } from './articleHeader';
import { type BlockPatch, planBlockPatch } from './blockPatch';
import { offsetOf, spotAt } from './blockText';
import { firstAtOrBelow } from './firstAtOrBelow';
import { LaterBlocks, wantedOrder } from './laterBlocks';
import { MarkIndex } from './markIndex';
import { labelMark } from './markLabel';

/** Everything that differs between two blocks of the same words is the number they carry. */
const keyOf = (html: string): string => html.replace(/ data-block="\d+"/, '');

/** So many blocks are made within a blink; more may have to wait. */
const worthWaiting = 200;
/** Those in sight and some screens beyond. */
const atOnce = 60;

/** The article on the page: its blocks as elements, and the way between elements and annotations. */
export class ArticlePage {
  blocks: HTMLElement[];
  index: MarkIndex | undefined;
  /** Of the blocks as they stand. */
  private keys: string[] = [];
  private readonly later: LaterBlocks;
  /** Blocks whose marks are newer than the index. */
  private readonly ahead = new Set<number>();

  constructor(
    readonly main: HTMLElement,
    didFinish: () => void,
    private readonly showUnknown?: () => void,
  ) {
    this.later = new LaterBlocks((number) => this.makeBlock(number), didFinish);
    this.blocks = [...main.querySelectorAll<HTMLElement>('[data-block]')];
  }

  /** Shows an article, touching only what differs from what stands. The result says which elements stayed. */
  show(article: ArticleView): BlockPatch {
    const keys = article.blocks.map((block) => keyOf(block.html));
    const planned = this.index ? planBlockPatch(this.keys, keys) : this.adopt(article);
    const later = new Set(this.blocksForLater(article, planned));
    const patch = planned.map((old, number) => (later.has(number) ? number : old));
    const blocks = article.blocks.map((block, number) => {
      const old = patch[number];
      const shown = (old === undefined ? undefined : this.blocks[old]) ?? parseBlock(block.html);
      if (shown.dataset.block !== String(number)) shown.dataset.block = String(number);
      return shown;
    });
    this.replaceBlocks(blocks);
    this.blocks = blocks;
    this.keys = keys.map((key, number) => (later.has(number) ? (this.keys[number] ?? '') : key));
    this.index = new MarkIndex(article);
    this.ahead.clear();
    this.main.lang = article.analysis.article.language;
    this.placeHeader(article);
    this.later.start([...later]);
    for (const number of blocks.keys()) if (!later.has(number)) this.labelMarks(number);
    return patch;
  }

  /** Puts blocks in that are newer than the article: their marks can be seen, and mean nothing until it comes. */
  showBlocks(changed: readonly ChangedBlock[]): void {
    for (const { number, html } of changed) {
      const standing = this.blocks[number];
      if (!standing) continue;
      const made = parseBlock(html);
      standing.replaceWith(made);
      this.blocks[number] = made;
      this.keys[number] = keyOf(html);
      this.later.drop(number);
      this.ahead.add(number);
    }
  }

  /** The place that the page was given to begin with, by the numbers of the blocks that stand so far. */
  openingPlace(): Place | undefined {
    const [block = '', offset = 0] = (this.main.dataset.place ?? '').split(':');
    const standing = this.blocks.findIndex((shown) => shown.dataset.block === block);
    return standing < 0 ? undefined : { block: standing, offset: Number(offset) };
  }

  /** Where the page has been put for that, in pixels; undefined where nobody has put it yet. */
  openingTop(): number | undefined {
    const { top } = this.main.dataset;
    return top === undefined ? undefined : Number(top);
  }

  /** A place by the numbers of the article's blocks, of which only a part may stand so far. */
  numbered({ block, offset }: Place): Place {
    return { block: Number(this.blocks[block]?.dataset.block ?? block), offset };
  }

  /** Number of the annotation behind a mark, undefined for an element that is none. */
  annotationOf(mark: Element): number | undefined {
    const block = mark.closest<HTMLElement>('[data-block]');
    const at = Number(block?.dataset.block);
    // The mark is of the text as it was analysed before, or will be.
    if (this.later.takeNow(at) || this.ahead.has(at)) return undefined;
    const first = this.index?.article.blocks[at]?.first;
    const number = Number((mark as HTMLElement).dataset.mark);
    return first === undefined || Number.isNaN(number) ? undefined : first + number;
  }

  markElement(annotation: number): HTMLElement | undefined {
    const found = this.index?.markOf(annotation);
    if (found) this.later.takeNow(found.block);
    return (found && this.blocks[found.block]?.querySelector<HTMLElement>(`[data-mark="${found.mark}"]`)) ?? undefined;
  }

  /** A range of the reading text as a range of the page. */
  pageRange(range: Range): globalThis.Range | undefined {
    if (!this.index) return undefined;
    const start = this.spot(range.start);
    const end = this.spot(Math.max(range.start, range.end - 1));
    if (!start || !end) return undefined;
    const made = document.createRange();
    made.setStart(start.node, start.offset);
    made.setEnd(end.node, Math.min(end.node.data.length, end.offset + (range.end > range.start ? 1 : 0)));
    return made;
  }

  /** The reading offset of a spot on the page, undefined outside the article's blocks. */
  readingOffset(node: Node, offset: number): number | undefined {
    const parent = node instanceof Element ? node : node.parentElement;
    const block = parent?.closest<HTMLElement>('[data-block]');
    const start = this.index?.article.analysis.article.blocks[Number(block?.dataset.block)]?.start;
    return block && start !== undefined ? start + offsetOf(block, node, offset) : undefined;
  }

  private spot(readingOffset: number) {
    const block = this.index?.blockAt(readingOffset) ?? 0;
    const start = this.index?.article.analysis.article.blocks[block]?.start ?? 0;
    const shown = this.blocks[block];
    return shown && spotAt(shown, readingOffset - start);
  }

  /** The page may have come with the article, or a part of it, already in it; blocks are taken over where they are the same. */
  private adopt(article: ArticleView): BlockPatch {
    const standing = new Map(this.blocks.map((block, number) => [Number(block.dataset.block), number]));
    const isSame = this.main.dataset.version === String(article.version);
    return article.blocks.map((block, number) => {
      const old = standing.get(number);
      if (old === undefined || isSame) return old;
      return this.blocks[old]?.isEqualNode(parseBlock(block.html)) ? old : undefined;
    });
  }

  private replaceBlocks(blocks: readonly HTMLElement[]): void {
    const kept = new Set<Node>(blocks);
    for (const child of [...this.main.childNodes]) if (!kept.has(child)) child.remove();
    let cursor = this.main.firstChild;
    for (const block of blocks) {
      if (block === cursor) cursor = cursor.nextSibling;
      else this.main.insertBefore(block, cursor);
    }
  }

  /**
   * Blocks that differ only in their marks, where they are so many that to make them all would hold up the page: those
   * out of sight can wait, for their text stands already.
   */
  private blocksForLater(article: ArticleView, patch: BlockPatch): number[] {
    const missing = patch.flatMap((old, number) => (old === undefined ? number : []));
    if (missing.length < worthWaiting || this.index?.article.text !== article.text || patch.length !== this.blocks.length) return [];
    const visible = firstAtOrBelow(this.blocks.length, (number) => this.blocks[number]?.getBoundingClientRect().bottom ?? 0, 0);
    return wantedOrder(missing, visible).slice(atOnce);
  }

  private makeBlock(number: number): void {
    const html = this.index?.article.blocks[number]?.html;
    const standing = this.blocks[number];
    if (html === undefined || !standing) return;
    const made = parseBlock(html);
    standing.replaceWith(made);
    this.blocks[number] = made;
    this.keys[number] = keyOf(html);
    this.labelMarks(number);
  }

  private labelMarks(number: number): void {
    const { index } = this;
    const first = index?.article.blocks[number]?.first;
    if (!index || first === undefined) return;
    for (const mark of this.blocks[number]?.querySelectorAll<HTMLElement>('.mark') ?? []) {
      labelMark(mark, first + Number(mark.dataset.mark), index);
    }
  }

  private placeHeader({ analysis }: ArticleView): void {
    const title = this.blocks[analysis.article.blocks.findIndex((block) => block.kind === 'title')];
    const header = articleHeader(analysis, this.showUnknown);
    if (title) title.after(header);
    else this.main.prepend(header);
    this.main.dataset.headed = '';
  }
}

/** The renderer escapes all text and writes every tag itself, so its HTML may be parsed as it is. */
function parseBlock(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const block = template.content.firstElementChild;
  return block instanceof HTMLElement ? block : document.createElement('p');
}
