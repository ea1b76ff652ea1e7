import * as vscode from 'vscode';
import type { Reach } from '../core/cards/reach';

/** What a change does to the marks of the article, as a sentence. */
export function reachWords({ marked, gone, changed }: Reach): string {
  const parts: string[] = [];
  const fresh = marked - changed;
  if (fresh > 0) parts.push(fresh === 1 ? vscode.l10n.t('marks one more mention') : vscode.l10n.t('marks {0} more mentions', fresh));
  if (changed > 0) parts.push(changed === 1 ? vscode.l10n.t('changes one mark') : vscode.l10n.t('changes {0} marks', changed));
  if (gone > 0) parts.push(gone === 1 ? vscode.l10n.t('takes one mark away') : vscode.l10n.t('takes {0} marks away', gone));
  return parts.length === 0
    ? vscode.l10n.t('Changes nothing in this article.')
    : vscode.l10n.t('In this article it {0}.', parts.join(', '));
}
