import type { NoteView } from '../protocol/messages';
import type { CardActions } from './cardActions';
import { button, element } from './element';
import { icon } from './icon';
import { say } from './words';

/** A card of notes alone: on words that are no mark, or from their sign in the margin. */
export function noteCard(notes: readonly NoteView[], actions: CardActions): HTMLElement[] {
  const title = element('span', 'kindLabel', notes.length === 1 ? say('note') : say('noteSigns', notes.length));
  title.id = 'cardTitle';
  return [
    element(
      'header',
      'cardHead',
      element('div', 'cardKind', element('span', 'swatch'), title),
      element('div', 'cardActions', button('close', say('close'), actions.close, icon('close'))),
    ),
    element('div', 'cardBody', noteList(notes, actions)),
  ];
}

/** Notes with what can be done with each. */
export function noteList(notes: readonly NoteView[], actions: CardActions): HTMLElement {
  return element('ul', 'noteList', ...notes.map((note) => element('li', 'noteItem', ...noteParts(note, actions))));
}

function noteParts(note: NoteView, { note: act }: CardActions): (HTMLElement | undefined)[] {
  return [
    element('p', 'noteText', note.text),
    note.formerly === undefined ? undefined : element('p', 'formerly', say('formerly', note.formerly)),
    act &&
      element(
        'div',
        'cardActions noteActions',
        button('edit', say('editNote'), () => act('editNote', note), icon('edit')),
        button('copyNote', say('copyNote'), () => act('copyNote', note), icon('copy')),
        button('delete', say('deleteNote'), () => act('deleteNote', note), icon('delete')),
      ),
  ];
}
