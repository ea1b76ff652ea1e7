import * as vscode from 'vscode';

/** A file of the test workspace, of whatever scheme: in the worker host it is not `file`. */
export function workspaceFile(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the tests need an open folder');
  return vscode.Uri.joinPath(folder.uri, name);
}
