import * as vscode from 'vscode';

/** Sample articles of the project's own, in `media/samples`. */
export const sampleNames = ['black-sea-grain.md'] as const;

export function sampleUri(extensionUri: vscode.Uri, name: (typeof sampleNames)[number]): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'media', 'samples', name);
}
