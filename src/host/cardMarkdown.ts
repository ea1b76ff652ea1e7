import * as vscode from 'vscode';
import type { Card } from '../core/cards/card';
import { markdownText } from './markdownText';

const longest = 700;

/** What a card says, for tooltips and native hovers, and one line more of the caller's. Text of the article is never read as Markdown. */
export function cardMarkdown(card: Card, last?: string): vscode.MarkdownString {
  const { all, index } = card.positions;
  const count = index === undefined || all.length < 2 ? undefined : vscode.l10n.t('mention {0} of {1}', index + 1, all.length);
  const lines = [[card.kindLabel, count].filter(Boolean).join(' · '), ...factsOf(card), ...(last ? [last] : [])].map(shown);
  const quotes = quotesOf(card).map((quote) => `> ${shown(quote)}`);
  const markdown = new vscode.MarkdownString([`**${shown(card.title)}**`, ...lines, ...quotes].join('\n\n'));
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

const shown = (text: string): string => markdownText(text.slice(0, longest));

function factsOf(card: Card): string[] {
  const facts: (string | undefined)[] = [];
  if (card.kind === 'entity') facts.push(card.roleThen, card.description, joined(vscode.l10n.t('Also called'), card.aliases));
  if (card.kind === 'figure') facts.push(card.bounds, card.counts, card.said);
  if (card.kind === 'date') facts.push(card.distance, card.precisionLabel, card.resolved);
  if (card.kind === 'event') {
    facts.push(
      card.description,
      card.when?.label,
      joined(
        vscode.l10n.t('Who'),
        card.who.map(({ label }) => label),
      ),
      joined(
        vscode.l10n.t('Where'),
        card.where.map(({ label }) => label),
      ),
    );
  }
  return facts.filter((fact): fact is string => fact !== undefined && fact !== '');
}

function quotesOf(card: Card): string[] {
  if (card.kind === 'entity' || card.kind === 'event') return card.snippets.slice(0, 1).map(({ text }) => text);
  return card.sentence ? [card.sentence.text] : [];
}

function joined(head: string, words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : `${head}: ${words.join(', ')}`;
}
