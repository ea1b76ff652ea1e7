import { type OutlineRow, outline } from '../core/cards/outline';
import type { Range } from '../core/model';
import type { ArticlePage } from './articlePage';
import { element } from './element';
import { say } from './words';

/** A heading above this share of the window heads what is being read. */
const readingLine = 0.4;

/** The article's headings as a list to go to, the one of the section that is being read marked. */
export class OutlinePanel {
  private readonly buttons: { readonly block: number; readonly made: HTMLButtonElement }[] = [];

  constructor(
    private readonly page: ArticlePage,
    private readonly goTo: (range: Range) => void,
  ) {}

  content(): HTMLElement[] {
    this.buttons.length = 0;
    const article = this.page.index?.article;
    const rows = article ? outline(article.analysis.article, article.text) : [];
    if (rows.length === 0) return [element('p', 'none', say('noHeadings'))];
    const made = this.list(rows);
    this.follow();
    return [made];
  }

  /** Marks the section that has come to be read. */
  follow(): void {
    const line = window.innerHeight * readingLine;
    const current = this.buttons.findLast(({ block }) => (this.page.blocks[block]?.getBoundingClientRect().top ?? line + 1) <= line);
    for (const each of this.buttons) each.made.ariaCurrent = each === (current ?? this.buttons[0]) ? 'location' : null;
  }

  private list(rows: readonly OutlineRow[]): HTMLElement {
    return element(
      'ol',
      'outline',
      ...rows.map((row) => element('li', '', this.line(row), row.children.length > 0 && this.list(row.children))),
    );
  }

  private line({ label, ranges }: OutlineRow): HTMLElement {
    const made = element('button', 'heading', label);
    made.type = 'button';
    const range = ranges[0];
    if (!range) return made;
    made.addEventListener('click', () => this.goTo(range));
    this.buttons.push({ block: this.page.index?.blockAt(range.start) ?? 0, made });
    return made;
  }
}
