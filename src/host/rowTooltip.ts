import * as vscode from 'vscode';
import { cardForId } from '../core/cards/cardFor';
import type { Row } from '../core/cards/row';
import { sparkline } from '../core/cards/sections';
import type { HeldReading } from './analyses';
import { cardMarkdown } from './cardMarkdown';
import { markdownText } from './markdownText';

/** What the card of a row's entity, figure or event says, as a tooltip. */
export function rowTooltip(reading: HeldReading, row: Row): vscode.MarkdownString | undefined {
  if (row.kind === 'note')
    return new vscode.MarkdownString(markdownText(row.label)).appendMarkdown(`\n\n> ${markdownText(row.description ?? '')}`);
  const card = row.target === undefined ? undefined : cardForId(reading.analysis, reading.parsed.article.text, row.target);
  const bars = sparkline(reading.analysis.article, row.ranges);
  return card && cardMarkdown(card, bars && vscode.l10n.t('By section: {0}', bars));
}
