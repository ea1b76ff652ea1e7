import type { HostMessage, Place, Preferences } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import type { AttributionLens } from './attributionLens';
import { carryPlace } from './blockPatch';
import type { CardDesk } from './cardDesk';
import { element } from './element';
import type { FindBar } from './findBar';
import type { Flash } from './flash';
import type { Journey } from './journey';
import type { MarkKeyboard } from './markKeyboard';
import type { MentionRuler } from './mentionRuler';
import type { NotesLayer } from './notesLayer';
import type { ReadingPlace } from './readingPlace';
import type { Spotlight } from './spotlight';

export interface ScreenParts {
  readonly page: ArticlePage;
  readonly place: ReadingPlace;
  readonly desk: CardDesk;
  readonly keyboard: MarkKeyboard;
  readonly ruler: MentionRuler;
  readonly spotlight: Spotlight;
  readonly lens: AttributionLens;
  readonly find: FindBar;
  readonly journey: Journey;
  readonly flash: Flash;
  readonly notes: NotesLayer;
  applyPreferences(preferences: Preferences): void;
  /** Where the reader was before the page was left. */
  keptPlace(): Place | undefined;
  /** The first article stands. */
  didShowFirst(): void;
}

type Order<Type extends HostMessage['type']> = Extract<HostMessage, { type: Type }>;

/** Carries out what the host orders to be seen. */
export class ArticleScreen {
  constructor(private readonly parts: ScreenParts) {}

  show({ article, preferences, place: ordered }: Order<'showArticle'>): void {
    const { page, place, desk } = this.parts;
    const isFirst = page.index === undefined;
    const openMark = desk.openAnnotation === undefined ? undefined : page.index?.annotations[desk.openAnnotation];
    // Before anything is changed that could move the page.
    if (!isFirst) place.capture();
    const strayed = isFirst && place.hasStrayed ? place.spot() : undefined;
    const strayedTo = strayed && page.numbered(strayed.place);
    document.querySelector('.problem')?.remove();
    page.main.hidden = false;
    this.parts.applyPreferences(preferences);
    const patch = page.show(article);
    if (isFirst) {
      const kept = strayedTo ?? ordered ?? this.parts.keptPlace();
      if (kept) place.goTo(kept, strayed?.above);
    } else {
      place.rename(carryPlace(place.current, patch));
      place.restore();
      this.parts.journey.carry(patch);
    }
    const still = openMark && page.index?.numberAt(openMark);
    if (openMark && still === undefined) desk.close();
    else if (still !== undefined) desk.renew(still);
    this.refreshMarks();
    if (isFirst) this.parts.didShowFirst();
    document.body.dataset.ready = '';
  }

  /** Shows what an edit has changed at once; where more hangs on these blocks than their marks, the article that follows does it. */
  showBlocks({ blocks }: Order<'showBlocks'>): void {
    const { page, place, desk, spotlight, lens, find } = this.parts;
    const hasMore = desk.openAnnotation !== undefined || spotlight.id !== undefined || lens.isOn || find.isOpen;
    if (!page.index || hasMore || document.body.dataset.density !== 'all') return;
    place.capture();
    page.showBlocks(blocks);
    place.restore();
  }

  /** Scrolls to a range and lights it; `focus` gives it the keyboard. */
  reveal({ range, focus }: Order<'reveal'>): void {
    const { page, desk, keyboard, journey, flash } = this.parts;
    const shown = page.pageRange(range);
    if (!shown) return;
    desk.close();
    const annotation = page.index?.numberAt(range);
    if (focus && annotation !== undefined) keyboard.focus(annotation);
    else journey.to(shown);
    flash.show(shown);
  }

  /** Goes along with the text editor, in which another line has come to the top. */
  scrollTo(readingOffset: number): void {
    const { page, place } = this.parts;
    const block = page.index?.blockAt(readingOffset);
    const start = block === undefined ? undefined : page.index?.article.analysis.article.blocks[block]?.start;
    if (block !== undefined && start !== undefined) place.follow({ block, offset: Math.max(0, readingOffset - start) });
  }

  showNotes({ notes }: Order<'showNotes'>): void {
    this.parts.notes.show(notes);
    this.parts.desk.renewNotes();
  }

  showProblem({ title, detail }: Order<'showProblem'>): void {
    const { main } = this.parts.page;
    this.parts.desk.close();
    document.querySelector('.problem')?.remove();
    const problem = element('section', 'problem', element('h1', '', title), element('p', '', detail));
    problem.setAttribute('role', 'alert');
    main.hidden = true;
    main.before(problem);
    document.body.dataset.ready = '';
  }

  /** Brings what hangs on marks and blocks up to what now stands. */
  refreshMarks(): void {
    const { keyboard, spotlight, lens, find, ruler } = this.parts;
    keyboard.refresh();
    spotlight.refresh();
    lens.refresh();
    find.refresh();
    ruler.draw();
    this.parts.notes.refresh();
  }
}
