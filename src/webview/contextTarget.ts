import type { ArticlePage } from './articlePage';
import type { CardDesk } from './cardDesk';
import { idOf } from './mentionRank';

/**
 * Tells the editor's context menu what was pressed. The editor reads the attribute from the element below the pointer
 * and those around it when the menu opens; it is written just before, so that a page of marks carries none.
 */
export function tellContextTarget(page: ArticlePage, desk: CardDesk, card: HTMLElement): void {
  document.addEventListener(
    'contextmenu',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      const mark = target.closest<HTMLElement>('.mark');
      const isCard = card.contains(target);
      const number = isCard ? desk.openAnnotation : mark ? page.annotationOf(mark) : undefined;
      const annotation = number === undefined ? undefined : page.index?.annotations[number];
      const element = isCard ? card : mark;
      if (!element || !annotation) return;
      const webviewSection = annotation.kind;
      element.dataset.vscodeContext = JSON.stringify({ webviewSection, id: idOf(annotation), preventDefaultContextMenuItems: true });
    },
    { capture: true },
  );
}
