import * as vscode from 'vscode';
import { reasonOf } from './log';

/**
 * Writes a text to a file that is asked for; beside the article it would be called like it, with another ending.
 * Says what went wrong, and offers to open what was saved.
 */
export async function saveText(text: string, article: vscode.Uri, ending: string): Promise<void> {
  const name = (article.path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '') + ending;
  const target = await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(article, '..', name) });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be saved: {1}', target.path, reasonOf(error)));
    return;
  }
  const open = vscode.l10n.t('Open');
  const wish = await vscode.window.showInformationMessage(vscode.l10n.t('Saved {0}.', vscode.workspace.asRelativePath(target)), open);
  if (wish === open) await vscode.commands.executeCommand('vscode.open', target);
}
