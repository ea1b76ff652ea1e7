import type { Card } from '../core/cards/card';
import type { Range } from '../core/model';
import type { NoteView } from '../protocol/messages';
import type { CardActions } from './cardActions';
import { cardBody } from './cardBody';
import { cardFoot } from './cardFoot';
import { sectionBars } from './cardPictures';
import { cardText } from './cardText';
import { button, element } from './element';
import { icon } from './icon';
import { noteList } from './noteCard';
import { say } from './words';

/** A card as elements: what it is, where it stands, what the reader noted there, what is known, and why it is marked. */
export function cardView(card: Card, actions: CardActions, notes: readonly NoteView[] = []): HTMLElement[] {
  const own = notes.length > 0 ? [noteList(notes, actions)] : [];
  return [cardHead(card, actions), element('div', 'cardBody', ...own, ...cardBody(card, actions)), ...cardFoot(card, actions)];
}

/** The colour a card is drawn in: the mark's own. */
export function accentOf(card: Card): string {
  return card.kind === 'entity' ? card.type : card.kind;
}

function cardHead(card: Card, actions: CardActions): HTMLElement {
  const title = element('h2', 'cardTitle', card.title);
  title.id = 'cardTitle';
  const unlisted = card.kind === 'entity' && !card.listed;
  return element(
    'header',
    'cardHead',
    element(
      'div',
      'cardKind',
      element('span', 'swatch'),
      element('span', 'kindLabel', card.kindLabel),
      unlisted && element('span', 'unlisted', say('unlisted')),
      card.positions.bySection && sectionBars(card.positions.bySection),
    ),
    element(
      'div',
      'cardActions',
      ...steps(card, actions),
      card.kind === 'entity' && button('focus', say('focus'), () => actions.spotlight(card.id), icon('focus')),
      button('copy', say('copy'), () => actions.copy(cardText(card)), icon('copy')),
      button('close', say('close'), actions.close, icon('close')),
    ),
    title,
    card.outer && outerLink(card.outer, actions),
  );
}

function outerLink(outer: NonNullable<Card['outer']>, actions: CardActions): HTMLElement {
  const name = say('part', outer.title);
  return button('outerLink', name, () => actions.openOuter(outer.annotation), icon('outer'), name);
}

function steps({ positions }: Card, actions: CardActions): HTMLElement[] {
  const { all, index, previous, next } = positions;
  if (all.length < 2) return [];
  const count = element('span', 'count', index === undefined ? mentionCount(all.length) : say('mentionOf', index + 1, all.length));
  return [
    step('previous', say('previousMention'), previous, actions),
    count,
    step('next', say('nextMention'), next ?? (index === undefined ? all[0] : undefined), actions),
  ];
}

function step(name: 'previous' | 'next', label: string, range: Range | undefined, actions: CardActions): HTMLButtonElement {
  const made = button(name, label, () => range && actions.step(range, name), icon(name));
  made.disabled = range === undefined;
  return made;
}

const mentionCount = (all: number): string => (all === 1 ? say('oneMention') : say('mentions', all));
