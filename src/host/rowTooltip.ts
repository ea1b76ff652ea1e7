import * as vscode from 'vscode';
import { cardForId } from '../core/cards/cardFor';
import type { Row } from '../core/cards/row';
import { sparkline } from '../core/cards/sections';
import type { HeldReading } from './analyses';
import { cardMarkdown } from './cardMarkdown';

/** What the card of a row's entity, figure or event says, as a tooltip. */
export function rowTooltip(reading: HeldReading, row: Row): vscode.MarkdownString | undefined {
  const card = row.target === undefined ? undefined : cardForId(reading.analysis, reading.parsed.article.text, row.target);
  const bars = sparkline(reading.analysis.article, row.ranges);
  return card && cardMarkdown(card, bars && vscode.l10n.t('By section: {0}', bars));
}
