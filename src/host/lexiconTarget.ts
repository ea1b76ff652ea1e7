import * as vscode from 'vscode';
import type { LexiconFiles } from './lexiconFiles';

/** Name of the file that is made where the reader has none yet. */
const newName = 'mine.lexicon.json';

/** Which of the reader's lexicon files a change goes into. */
export class LexiconTarget {
  /** The one that was chosen last among several. */
  private chosen: string | undefined;

  constructor(private readonly files: LexiconFiles) {}

  /**
   * The only file of the workspace, or the one that the reader chooses; without any a new one in the article's folder
   * of the workspace. Where there is no workspace that can be written to, one for the user. Undefined when nothing is chosen.
   */
  async fileFor(article: vscode.Uri): Promise<vscode.Uri | undefined> {
    const stored = await this.files.list();
    const folder = workspaceFolder(article);
    const layer = folder ? 'workspace' : 'user';
    const candidates = stored.filter((file) => file.layer === layer && isWritable(file.uri)).map(({ uri }) => uri);
    if (candidates.length === 0) return vscode.Uri.joinPath(folder ?? this.files.userFolder, newName);
    if (candidates.length === 1) return candidates[0];
    return this.choose(candidates);
  }

  private async choose(candidates: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
    const isLast = (uri: vscode.Uri): boolean => uri.toString() === this.chosen;
    const items = [...candidates]
      .sort((left, right) => Number(isLast(right)) - Number(isLast(left)))
      .map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
    const item = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which lexicon shall it go into?') });
    this.chosen = item?.uri.toString() ?? this.chosen;
    return item?.uri;
  }
}

/** The folder of the workspace that the article lies in, or the first; none where nothing can be written there. */
export function workspaceFolder(article: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(article) ?? vscode.workspace.workspaceFolders?.[0];
  return folder && isWritable(folder.uri) ? folder.uri : undefined;
}

const isWritable = (uri: vscode.Uri): boolean => vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
