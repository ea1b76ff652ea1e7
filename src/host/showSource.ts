import * as vscode from 'vscode';

/** Shows the source of an article in the text editor: where it is open already, else beside the reader. */
export async function showSource(document: vscode.TextDocument, sourceOffset: number): Promise<void> {
  const position = document.positionAt(sourceOffset);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside,
    selection: new vscode.Range(position, position),
  });
}
