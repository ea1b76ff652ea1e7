import type { Range } from '../core/model';
import type { NoteView } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import { element } from './element';
import { icon } from './icon';
import { paintHighlight } from './paintHighlight';
import { say } from './words';

const highlight = 'note';
/** Pixels: signs nearer than this are one. */
const oneSign = 18;

/** Notes that begin on one line, as one sign in the margin. */
interface Sign {
  readonly root: HTMLButtonElement;
  readonly notes: readonly NoteView[];
}

/** The reader's notes on the page: a line below the noted words, and a sign in the margin beside them; the text is not touched. */
export class NotesLayer {
  private readonly root = element('aside', 'noteSigns');
  private notes: readonly NoteView[] = [];
  /** The reading text that the notes are placed in. */
  private text: string | undefined;
  private signs: readonly Sign[] = [];

  constructor(
    private readonly page: ArticlePage,
    body: HTMLElement,
    private readonly open: (notes: readonly NoteView[], sign: HTMLElement) => void,
  ) {
    this.root.ariaLabel = say('notes');
    this.root.hidden = true;
    body.append(this.root);
  }

  show(notes: readonly NoteView[]): void {
    this.notes = notes;
    this.text = this.page.index?.article.text;
    this.paint();
  }

  /** Paints again what now stands. Where the text is another one, its notes are on their way and what is painted has moved along. */
  refresh(): void {
    if (this.page.index?.article.text === this.text) this.paint();
  }

  /** The notes that share a character with a range, in reading order. */
  on({ start, end }: Range): readonly NoteView[] {
    return this.notes.filter((note) => note.start < end && note.end > start);
  }

  /** The notes with these ids as they are now. */
  withIds(ids: readonly string[]): readonly NoteView[] {
    return this.notes.filter(({ id }) => ids.includes(id));
  }

  signOf(id: string | undefined): HTMLElement | undefined {
    return this.signs.find(({ notes }) => notes.some((note) => note.id === id))?.root;
  }

  notesOf(sign: Element | null): readonly NoteView[] {
    return this.signs.find(({ root }) => root === sign)?.notes ?? [];
  }

  /** The sign of the noted words at a point of the window; undefined where no noted words are. */
  signAt(target: Element, x: number, y: number): HTMLElement | undefined {
    const own = target.closest<HTMLElement>('.noteSign');
    if (own) return own;
    if (this.notes.length === 0 || !this.page.main.contains(target)) return undefined;
    const isHit = (note: NoteView): boolean =>
      piecesOf(this.page.pageRange(note)).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    return this.signs.find(({ notes }) => notes.some(isHit))?.root;
  }

  private paint(): void {
    paintHighlight(highlight, this.notes, this.page);
    const had = this.signs.find(({ root }) => root === document.activeElement)?.notes[0]?.id;
    this.signs = this.makeSigns();
    this.root.replaceChildren(...this.signs.map(({ root }) => root));
    this.root.hidden = this.signs.length === 0;
    if (had !== undefined) this.signs.find(({ notes }) => notes.some(({ id }) => id === had))?.root.focus({ preventScroll: true });
  }

  private makeSigns(): Sign[] {
    const groups: { readonly top: number; readonly notes: NoteView[] }[] = [];
    for (const note of this.notes) {
      const [piece] = piecesOf(this.page.pageRange(note));
      if (!piece) continue;
      const last = groups.at(-1);
      if (last && Math.abs(last.top - piece.top) < oneSign) last.notes.push(note);
      else groups.push({ top: piece.top, notes: [note] });
    }
    const { left } = this.page.main.getBoundingClientRect();
    const indent = Number.parseFloat(getComputedStyle(this.page.main).paddingLeft) || 0;
    return groups.map(({ top, notes }) => this.makeSign(notes, top + window.scrollY, left + indent + window.scrollX));
  }

  private makeSign(notes: readonly NoteView[], top: number, textLeft: number): Sign {
    const [first] = notes;
    const label = notes.length === 1 && first ? say('noteSign', first.text) : say('noteSigns', notes.length);
    const root = element('button', 'noteSign', icon('note'), notes.length > 1 && element('span', 'noteCount', String(notes.length)));
    root.type = 'button';
    root.ariaLabel = label;
    root.style.setProperty('top', `${Math.round(top)}px`);
    root.style.setProperty('left', `${Math.max(1, Math.round(textLeft - 30))}px`);
    root.addEventListener('click', () => this.open(notes, root));
    return { root, notes };
  }
}

const piecesOf = (range: globalThis.Range | undefined): DOMRect[] => [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
