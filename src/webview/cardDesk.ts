import { ArticleCards } from '../core/cards/articleCards';
import type { Card, CardLink } from '../core/cards/card';
import type { Range } from '../core/model';
import type { ArticleView, MapPicture, NoteAction, NoteView, Words, WordsAction } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import type { CardActions } from './cardActions';
import { CardMaps } from './cardMaps';
import { accentOf, cardView } from './cardView';
import type { Flash } from './flash';
import type { CardAnchor, HoverCard } from './hoverCard';
import type { Journey } from './journey';
import { idOf } from './mentionRank';
import { noteCard } from './noteCard';
import type { NotesLayer } from './notesLayer';
import { wordsOf } from './wordsAtHand';

export interface CardOpening {
  /** Stays until it is closed, and does not follow the pointer. */
  readonly pinned: boolean;
  /** Takes the keyboard: `true`, or the class of the button that had it. */
  readonly focus?: true | string;
  /** A point of the mark, in window pixels, where it stands on two lines. */
  readonly at?: { readonly x: number; readonly y: number };
  /** How far the page is about to scroll. */
  readonly travel?: number;
}

export interface DeskEffects {
  didFocus(id: string): void;
  didCopy(text: string): void;
  /** A map is wanted; absent where nobody draws one. */
  askForMap: ((id: string) => void) | undefined;
  didSpotlight(id: string): void;
  /** Absent where nobody could write down what is said. */
  readonly didAsk?: ((action: WordsAction, words: Words) => void) | undefined;
  readonly notes: NotesLayer;
  /** The card has gone or is now another's affair. */
  didRelease(): void;
}

/** Opens the right card at the right mark, and carries out what is asked of it. */
export class CardDesk {
  private annotation: number | undefined;
  /** What is looked up for every card of an article is looked up once. */
  private cards: { readonly article: ArticleView; readonly all: ArticleCards } | undefined;
  private openMark: HTMLElement | undefined;
  private readonly maps: CardMaps;
  private isPinned = false;
  private readonly actions: CardActions;
  /** On the card that is open; ids, since an edit may change the notes. */
  private noteIds: readonly string[] = [];
  private noteSign: HTMLElement | undefined;

  constructor(
    private readonly page: ArticlePage,
    private readonly card: HoverCard,
    private readonly flash: Flash,
    private readonly journey: Journey,
    private readonly effects: DeskEffects,
  ) {
    this.maps = new CardMaps(effects.askForMap);
    this.actions = this.makeActions();
  }

  get openAnnotation(): number | undefined {
    return this.annotation;
  }

  get openNoteIds(): readonly string[] {
    return this.noteIds;
  }

  get pinned(): boolean {
    return this.isPinned;
  }

  open(annotation: number, opening: CardOpening): void {
    const article = this.page.index?.article;
    const mark = this.page.markElement(annotation);
    const marked = article?.analysis.annotations[annotation];
    if (!article || !mark || !marked) return;
    const card = this.cardOf(article, annotation);
    this.card.show(cardView(card, this.actions, this.effects.notes.on(marked)), accentOf(card), anchorOf(mark, opening));
    this.annotation = annotation;
    this.noteIds = [];
    this.didOpen(mark, opening);
    this.effects.didFocus(idOf(marked));
  }

  /** Opens a card of notes alone, at their words. */
  openNotes(notes: readonly NoteView[], sign: HTMLElement, opening: CardOpening): void {
    const [first] = notes;
    const range = first && this.page.pageRange(first);
    const box = range && [...range.getClientRects()].find(({ width }) => width > 0);
    if (!first || !box) return;
    const block = range.startContainer.parentElement?.closest('[data-block]') ?? this.page.main;
    const lineHeight = Number.parseFloat(getComputedStyle(block).lineHeight) || 0;
    this.card.show(noteCard(notes, this.actions), 'note', { box, lineHeight, preferAbove: false, travel: 0 });
    this.annotation = undefined;
    this.noteIds = notes.map(({ id }) => id);
    this.noteSign = sign;
    this.didOpen(undefined, opening);
    this.effects.didFocus(first.id);
  }

  /** Brings the open card up to the notes as they now are. */
  renewNotes(): void {
    if (!this.card.isOpen) return;
    if (this.annotation !== undefined) {
      this.renew(this.annotation);
      return;
    }
    const notes = this.effects.notes.withIds(this.noteIds);
    const sign = this.effects.notes.signOf(notes[0]?.id);
    if (sign) this.openNotes(notes, sign, this.sameOpening());
    else this.close();
  }

  private didOpen(mark: HTMLElement | undefined, opening: CardOpening): void {
    this.isPinned = opening.pinned;
    this.card.pinned = opening.pinned;
    this.markOpen(mark);
    if (opening.focus) this.card.focus(opening.focus === true ? undefined : opening.focus);
  }

  private sameOpening(): CardOpening {
    const hadFocus = this.card.root.contains(document.activeElement);
    return { pinned: this.isPinned, ...(hadFocus && { focus: true }) };
  }

  /** Makes the open card anew, for its mark as the edited article has it. */
  renew(annotation: number): void {
    this.open(annotation, this.sameOpening());
  }

  /** Makes a card that nobody sees, so that the first one that is wanted finds its fonts loaded and its code compiled. */
  rehearse(): void {
    const article = this.page.index?.article;
    if (!article?.analysis.annotations.length || this.card.isOpen) return;
    this.card.measure(cardView(this.cardOf(article, 0), { ...this.actions, mapOf: () => undefined }));
  }

  showMap(id: string, picture: MapPicture | undefined): void {
    this.maps.show(id, picture);
  }

  /** Keeps the card that a hover has opened. */
  pin(): void {
    this.isPinned = true;
    this.card.pinned = true;
  }

  /** Closes the card; the keyboard goes back to the mark if the card had it. False where none was open. */
  close(): boolean {
    if (!this.card.isOpen) return false;
    const mark = this.annotation === undefined ? this.noteSign : this.page.markElement(this.annotation);
    const hadFocus = this.card.root.contains(document.activeElement);
    this.annotation = undefined;
    this.noteIds = [];
    this.isPinned = false;
    this.card.hide();
    this.markOpen(undefined);
    if (hadFocus) mark?.focus({ preventScroll: true });
    this.effects.didRelease();
    return true;
  }

  /** Jumps to a range: the card of its mark goes along where it has one, else the range is only lit. */
  goTo(range: Range, id: string | undefined, focus?: true | string): void {
    const annotation = this.page.index?.numberAt(range, id);
    const place = this.page.pageRange(range);
    if (!place) return;
    const travel = this.journey.to(place);
    if (annotation === undefined) this.close();
    else this.open(annotation, { pinned: true, travel, ...(focus !== undefined && { focus }) });
    this.flash.show(place);
  }

  private makeActions(): CardActions {
    return {
      step: (range, name) => this.goTo(range, this.idOfOpen(), name),
      follow: (link: CardLink) => link.range && this.goTo(link.range, link.id, true),
      read: (range) => {
        const place = this.page.pageRange(range);
        if (!place) return;
        this.close();
        this.journey.to(place);
        this.flash.show(place);
      },
      openOuter: (annotation) => this.open(annotation, { pinned: true, focus: true }),
      spotlight: (id) => this.effects.didSpotlight(id),
      ...(this.effects.didAsk && {
        ask: (action: WordsAction) => this.ask(action),
        note: (action: NoteAction, { start, end, id }: NoteView) => this.effects.didAsk?.(action, { start, end, id }),
      }),
      mapOf: (id) => {
        const article = this.page.index?.article;
        return article && this.maps.slot(article, id);
      },
      copy: (text) => this.effects.didCopy(text),
      close: () => void this.close(),
    };
  }

  private ask(action: WordsAction): void {
    const marked = this.annotation === undefined ? undefined : this.page.index?.annotations[this.annotation];
    if (marked) this.effects.didAsk?.(action, wordsOf(marked));
  }

  private cardOf(article: ArticleView, annotation: number): Card {
    if (this.cards?.article !== article) this.cards = { article, all: new ArticleCards(article.analysis, article.text) };
    return this.cards.all.of(annotation);
  }

  private idOfOpen(): string | undefined {
    const annotation = this.annotation === undefined ? undefined : this.page.index?.annotations[this.annotation];
    return annotation && idOf(annotation);
  }

  private markOpen(mark: HTMLElement | undefined): void {
    this.openMark?.classList.remove('open');
    this.openMark = mark;
    mark?.classList.add('open');
  }
}

function anchorOf(mark: HTMLElement, { at, travel = 0 }: CardOpening): CardAnchor {
  const pieces = [...mark.getClientRects()].filter((piece) => piece.width > 0);
  const hit = at && pieces.findIndex((piece) => at.y >= piece.top - 1 && at.y <= piece.bottom + 1 && at.x <= piece.right + 1);
  const number = hit === undefined || hit < 0 ? 0 : hit;
  const block = mark.closest('[data-block]') ?? mark;
  return {
    box: pieces[number] ?? mark.getBoundingClientRect(),
    lineHeight: Number.parseFloat(getComputedStyle(block).lineHeight) || 0,
    preferAbove: number < pieces.length - 1,
    travel,
  };
}
