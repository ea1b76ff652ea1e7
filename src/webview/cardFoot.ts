import type { Card } from '../core/cards/card';
import type { NoteAction, WordsAction } from '../protocol/messages';
import type { CardActions } from './cardActions';
import { button, element } from './element';
import { say } from './words';

/** What a reader can say of the mark that a card belongs to; nothing where nobody could write it down. */
export function cardFoot(card: Card, { ask }: CardActions): HTMLElement[] {
  if (!ask) return [];
  return [element('footer', 'cardFoot', ...actionsFor(card).map((action) => button('say', say(action), () => ask(action), say(action))))];
}

function actionsFor(card: Card): readonly ('addNote' | Exclude<WordsAction, NoteAction>)[] {
  if (card.kind !== 'entity') return ['addNote'];
  return ['addNote', card.listed ? 'notThis' : 'addToLexicon', 'aliasOf', 'mute'];
}
