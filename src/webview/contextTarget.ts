import type { NoteView } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import type { CardDesk } from './cardDesk';
import type { NotesLayer } from './notesLayer';
import { selectedWords, wordsOf } from './wordsAtHand';

/**
 * Tells the editor's context menu what was pressed: a mark, a card, or selected words. The editor reads the attribute from
 * the element below the pointer and those around it when the menu opens; it is written just before, so that a page of marks carries none.
 */
export function tellContextTarget(page: ArticlePage, desk: CardDesk, card: HTMLElement, notes: NotesLayer): void {
  document.addEventListener(
    'contextmenu',
    ({ target }) => {
      for (const told of document.querySelectorAll('[data-vscode-context]')) told.removeAttribute('data-vscode-context');
      if (!(target instanceof Element)) return;
      const selected = page.main.contains(target) ? selectedWords(page) : undefined;
      if (selected) tell(page.main, { webviewSection: 'selection', ...selected });
      else if (target.closest('.noteSign'))
        tellNote(target.closest<HTMLElement>('.noteSign'), notes.notesOf(target.closest('.noteSign'))[0]);
      else if (card.contains(target) && desk.openAnnotation === undefined) tellNote(card, notes.withIds(desk.openNoteIds)[0]);
      else if (card.contains(target)) tellMark(card, page, desk.openAnnotation);
      else {
        const mark = target.closest<HTMLElement>('.mark');
        if (mark) tellMark(mark, page, page.annotationOf(mark));
      }
    },
    { capture: true },
  );
}

function tellMark(element: HTMLElement, page: ArticlePage, number: number | undefined): void {
  const annotation = number === undefined ? undefined : page.index?.annotations[number];
  if (annotation) tell(element, { webviewSection: annotation.kind, ...wordsOf(annotation), preventDefaultContextMenuItems: true });
}

function tellNote(element: HTMLElement | null, note: NoteView | undefined): void {
  if (!element || !note) return;
  const { start, end, id } = note;
  tell(element, { webviewSection: 'note', start, end, id, preventDefaultContextMenuItems: true });
}

function tell(element: HTMLElement, context: object): void {
  element.dataset.vscodeContext = JSON.stringify(context);
}
