import * as vscode from 'vscode';

const ending = '.notes.json';

/** Every file of notes in the workspace. */
export const notesPattern = `**/*${ending}`;

/** Where the notes of an article may lie: the first is where new ones go. */
export class NoteFiles {
  constructor(
    private readonly userFolder: vscode.Uri,
    private readonly extensionUri: vscode.Uri,
  ) {}

  /**
   * Beside the article, since there they go into git with it, move with it and never clash with those of another article.
   * For what nobody may write beside (read-only file systems, untitled documents, the samples, which an update replaces)
   * in the storage of the user.
   */
  of(article: vscode.Uri): readonly vscode.Uri[] {
    const users = vscode.Uri.joinPath(this.userFolder, `${nameOf(article)}-${digestOf(article.toString())}${ending}`);
    return this.mayStandBeside(article) ? [besideOf(article), users] : [users];
  }

  /** The article that a file of notes lies beside; undefined for one in the user's storage. */
  articleOf(file: vscode.Uri): vscode.Uri | undefined {
    if (file.toString().startsWith(this.userFolder.toString()) || !file.path.endsWith(ending)) return undefined;
    return file.with({ path: file.path.slice(0, -ending.length) });
  }

  private mayStandBeside(article: vscode.Uri): boolean {
    if (article.scheme === 'untitled' || article.toString().startsWith(this.extensionUri.toString())) return false;
    return vscode.workspace.fs.isWritableFileSystem(article.scheme) !== false;
  }
}

export const besideOf = (article: vscode.Uri): vscode.Uri => article.with({ path: article.path + ending, query: '', fragment: '' });

export const nameOf = (article: vscode.Uri): string => article.path.slice(article.path.lastIndexOf('/') + 1) || 'article';

/** FNV-1a of 32 bits: tells apart articles of the same name. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
