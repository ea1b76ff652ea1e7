import type { Card } from '../core/cards/card';

/** A card as plain text, for the clipboard: what it is, what is known, where that comes from. */
export function cardText(card: Card): string {
  const lines = [`${card.title} (${card.kindLabel})`, ...known(card)];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

function known(card: Card): (string | undefined)[] {
  switch (card.kind) {
    case 'entity':
      return [card.roleThen, card.description, sourceLine(card)];
    case 'figure':
      return [card.counts, card.said, card.sentence?.text];
    case 'date':
      return [card.interval, card.sentence?.text];
    case 'event':
      return [card.when?.label, card.description, card.said, sourceLine(card)];
  }
}

const sourceLine = ({ source, licence }: { readonly source?: string; readonly licence?: string }): string | undefined =>
  source && (licence ? `${source} (${licence})` : source);
