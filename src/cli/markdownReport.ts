import { actorsOf } from '../core/cards/actorsOf';
import { eventsInOrder } from '../core/cards/eventsInOrder';
import { figureLedger, type LedgerRow } from '../core/cards/figureLedger';
import { figuresByNoun } from '../core/cards/figuresByNoun';
import { findingRows } from '../core/cards/findingRows';
import { placesOf } from '../core/cards/placesOf';
import type { Row } from '../core/cards/row';
import type { Reading } from '../engine/reading';

/** The side bar of an article as a Markdown document: actors, places, events and figures with their counts. */
export function markdownReport({ parsed, analysis }: Reading): string {
  const { title, byline, published } = parsed.article;
  const facts = [byline, published].filter((fact) => fact !== undefined).join(', ');
  const sections: [string, readonly Row[]][] = [
    ['Actors', actorsOf(analysis)],
    ['Places', placesOf(analysis)],
    ['Events', eventsInOrder(analysis)],
    ['Does not add up', findingRows(analysis, parsed.article.text).flatMap((group) => group.children)],
    ['Figures', figuresByNoun(analysis)],
  ];
  const parts = [`# ${escapeMarkdown(title ?? 'Untitled')}\n`, facts && `${escapeMarkdown(facts)}\n`];
  for (const [heading, rows] of sections) {
    if (rows.length > 0) parts.push(`## ${heading}\n\n${rows.map((row) => rowLines(row, 0)).join('')}`);
  }
  const ledger = figureLedger(parsed.article.text, analysis);
  if (ledger.length > 0) parts.push(ledgerTable(ledger));
  return `${parts.filter((part) => part !== '').join('\n')}`;
}

function ledgerTable(rows: readonly LedgerRow[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |\n`;
  const header = ['Figure', 'Of what', 'Who says so', 'When', 'Where'];
  const body = rows.map(({ words, noun, who, when, where }) => line([words, noun, who, when, where])).join('');
  return `## Figure ledger\n\n${line(header)}${line(header.map(() => '---'))}${body}`;
}

function rowLines(row: Row, depth: number): string {
  const description = row.description ? `: ${escapeMarkdown(row.description)}` : '';
  const line = `${'  '.repeat(depth)}- ${escapeMarkdown(row.label)}${description}\n`;
  return line + row.children.map((child) => rowLines(child, depth + 1)).join('');
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
