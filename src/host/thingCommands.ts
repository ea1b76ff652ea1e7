import * as vscode from 'vscode';
import { cardAsMarkdown } from '../core/cards/cardAsMarkdown';
import { cardForId } from '../core/cards/cardFor';
import { mentionSnippets } from '../core/cards/mentionSnippets';
import type { Row } from '../core/cards/row';
import type { ActiveArticle } from './activeArticle';
import type { Analyses } from './analyses';
import { pickPlace } from './pickPlace';
import type { Revealer } from './revealer';
import type { RowTree } from './rowTree';

/** What a context menu hands over: the row of a tree, or what the reader's page says of a mark or card. */
export type Thing = Row | MarkedWords;

/** Of selected words no id is told, of a card no range. */
export interface MarkedWords {
  readonly webviewSection: string;
  readonly id?: string;
  /** Range in the reading text. */
  readonly start?: number;
  readonly end?: number;
}

/** Id of the entity, figure or event. */
export const idOfThing = (thing: Thing | undefined): string | undefined => thing && ('webviewSection' in thing ? thing.id : thing.target);

export async function copyName(thing: Thing, article: ActiveArticle, analyses: Analyses): Promise<void> {
  const card = await cardOf(thing, article, analyses);
  if (card) await vscode.env.clipboard.writeText(card.title);
}

export async function copyAsMarkdown(thing: Thing, article: ActiveArticle, analyses: Analyses): Promise<void> {
  const card = await cardOf(thing, article, analyses);
  if (card) await vscode.env.clipboard.writeText(cardAsMarkdown(card));
}

/** Lists every mention with its sentence, and goes to the one chosen. */
export async function showMentions(thing: Thing, article: ActiveArticle, analyses: Analyses, revealer: Revealer): Promise<void> {
  const { document } = article;
  const id = idOfThing(thing);
  if (!document || id === undefined) return;
  const { analysis, parsed } = await analyses.read(document);
  const items = mentionSnippets(analysis, parsed.article.text, id).map(({ text, start, end }) => ({ label: text, range: { start, end } }));
  pickPlace(document, items, vscode.l10n.t('Go to a mention'), revealer);
}

/** Selects the row of a thing in the first tree that has one. */
export async function revealInSideBar(thing: Thing, article: ActiveArticle, trees: readonly RowTree[]): Promise<void> {
  const { document } = article;
  const id = idOfThing(thing);
  if (!document || id === undefined) return;
  for (const tree of trees) if (await tree.select(document, id)) return;
}

async function cardOf(thing: Thing, article: ActiveArticle, analyses: Analyses) {
  const { document } = article;
  const id = idOfThing(thing);
  if (!document || id === undefined) return undefined;
  const { analysis, parsed } = await analyses.read(document);
  return cardForId(analysis, parsed.article.text, id);
}
