import type { Range } from '../core/model';
import type { ArticleView } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import { button, element } from './element';
import { type FoldedText, findAll, foldRanges } from './findText';
import { icon } from './icon';
import type { Journey } from './journey';
import { paintHighlight } from './paintHighlight';
import type { ReadingPlace } from './readingPlace';
import type { Spot } from './trail';
import { travelTo } from './travel';
import { say } from './words';

/** So many matches before and after the present one are painted; all are counted. */
const painted = 1000;

/** Find in the article: on the text that is read, across marks and lines. */
export class FindBar {
  private readonly root = element('search', 'find');
  private readonly input = element('input', '');
  private readonly count = element('span', 'count');
  private folded: { readonly article: ArticleView; readonly text: FoldedText } | undefined;
  private matches: readonly Range[] = [];
  private at = -1;
  /** Where the reader was when the bar was opened; gone once they have settled elsewhere. */
  private origin: Spot | undefined;
  private opener: Element | null = null;

  constructor(
    private readonly page: ArticlePage,
    private readonly place: ReadingPlace,
    private readonly journey: Journey,
    body: HTMLElement,
  ) {
    this.input.type = 'text';
    this.input.spellcheck = false;
    this.input.placeholder = say('find');
    this.input.ariaLabel = say('find');
    this.count.setAttribute('role', 'status');
    this.root.append(
      this.input,
      this.count,
      button('', say('previousMatch'), () => this.step(-1), icon('up')),
      button('', say('nextMatch'), () => this.step(1), icon('down')),
      button('', say('close'), () => this.close(false), icon('close')),
    );
    this.root.hidden = true;
    this.input.addEventListener('input', () => this.search());
    this.root.addEventListener('keydown', (event) => this.pressed(event));
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.root.contains(target)) this.settle();
    });
    body.append(this.root);
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  get hasKeyboard(): boolean {
    return this.root.contains(document.activeElement);
  }

  open(): void {
    const isTyping = document.activeElement === this.input;
    if (this.root.hidden) {
      this.opener = document.activeElement;
      this.origin = this.place.spot();
      this.root.hidden = false;
    }
    const selected = String(document.getSelection() ?? '').trim();
    if (!isTyping && selected !== '' && !selected.includes('\n')) this.input.value = selected;
    if (!isTyping) this.input.select();
    this.input.focus();
    this.search();
  }

  /** Goes to the next match or the one before, and round at the end. */
  step(step: 1 | -1): void {
    if (this.root.hidden) this.open();
    if (this.matches.length === 0) return;
    this.at = (this.at + step + this.matches.length) % this.matches.length;
    this.show();
  }

  /** Closes; with `restore` the reader is taken back to where they were. False where it was not open. */
  close(restore: boolean): boolean {
    if (this.root.hidden) return false;
    const { origin } = this;
    if (restore && origin) this.place.goTo(origin.place, origin.above);
    else this.settle();
    this.origin = undefined;
    // A browser lets a hidden field keep the keyboard until it next paints.
    this.input.blur();
    this.root.hidden = true;
    this.matches = [];
    this.paint();
    if (this.opener instanceof HTMLElement && this.opener.isConnected) this.opener.focus({ preventScroll: true });
    return true;
  }

  /** Finds again in an article that has changed, and stays where it is. */
  refresh(): void {
    if (this.root.hidden) return;
    const current = this.matches[this.at]?.start ?? 0;
    this.matches = this.find();
    this.at = this.firstFrom(current);
    this.paint();
  }

  private search(): void {
    const from = this.origin ? this.readingOffset(this.origin) : (this.matches[this.at]?.start ?? 0);
    this.matches = this.find();
    this.at = this.firstFrom(from);
    if (this.at >= 0) this.show();
    else {
      if (this.origin) this.place.goTo(this.origin.place, this.origin.above);
      this.paint();
    }
  }

  private find(): readonly Range[] {
    const article = this.page.index?.article;
    if (!article) return [];
    if (this.folded?.article !== article) {
      const blocks = article.analysis.article.blocks.filter(({ kind }) => kind !== 'repeat');
      this.folded = { article, text: foldRanges(article.text, blocks) };
    }
    return findAll(this.folded.text, this.input.value);
  }

  private show(): void {
    const match = this.matches[this.at];
    const range = match && this.page.pageRange(match);
    if (range) travelTo(range, true);
    this.paint();
  }

  private paint(): void {
    const current = this.matches.slice(Math.max(0, this.at), this.at + 1);
    const near = this.matches.slice(Math.max(0, this.at - painted), this.at + painted);
    paintHighlight('found', near, this.page);
    paintHighlight('foundCurrent', current, this.page);
    const isEmpty = this.input.value.trim() === '';
    this.count.textContent = isEmpty ? '' : this.matches.length === 0 ? say('noMatch') : say('mentionOf', this.at + 1, this.matches.length);
  }

  /** The reader stays where the search has led; the way back is one jump. */
  private settle(): void {
    if (this.origin && this.at >= 0 && !this.root.hidden) this.journey.leave(this.origin);
    this.origin = undefined;
  }

  private firstFrom(readingOffset: number): number {
    const found = this.matches.findIndex((match) => match.start >= readingOffset);
    return found < 0 && this.matches.length > 0 ? 0 : found;
  }

  private readingOffset({ place }: Spot): number {
    return (this.page.index?.article.analysis.article.blocks[place.block]?.start ?? 0) + place.offset;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.target !== this.input) return;
    event.preventDefault();
    this.step(event.shiftKey ? -1 : 1);
  }
}
