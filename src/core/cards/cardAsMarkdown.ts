import type { Card } from './card';

/** A card for somebody's notes, as Markdown: what it is, what is known and from where, and where the article says it. */
export function cardAsMarkdown(card: Card): string {
  const parts = [`**${escaped(card.title)}** (${escaped(card.kindLabel)})`, ...facts(card), ...quotes(card), sourceLine(card)];
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/g, '\\$&');

function facts(card: Card): (string | undefined)[] {
  const known = (): (string | undefined)[] => {
    switch (card.kind) {
      case 'entity':
        return [card.roleThen, card.description];
      case 'figure':
        return [card.bounds, card.counts, card.said];
      case 'date':
        return [card.interval, card.precisionLabel];
      case 'event':
        return [card.when?.label, card.description, list(card.who), list(card.where)];
    }
  };
  return known().map((fact) => fact && escaped(fact));
}

const list = (links: readonly { readonly label: string }[]): string => links.map(({ label }) => label).join(', ');

function quotes(card: Card): string[] {
  const snippets = card.kind === 'entity' || card.kind === 'event' ? card.snippets : card.sentence ? [card.sentence] : [];
  return snippets.map(({ text }) => `> ${escaped(text)}`);
}

function sourceLine(card: Card): string | undefined {
  if (card.kind !== 'entity' && card.kind !== 'event') return undefined;
  return card.source && `*${escaped([card.source, card.licence].filter(Boolean).join(', '))}*`;
}
