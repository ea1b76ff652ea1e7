import * as vscode from 'vscode';
import { readerViewType } from './ids';
import { type ReaderServices, ReaderSession } from './readerSession';

/**
 * Opens articles in the reader. The page is thrown away while its tab is hidden and built again from the document:
 * nothing needs to be retained, since the reading place is kept as block and offset.
 */
export class ReaderEditor implements vscode.CustomTextEditorProvider {
  constructor(private readonly services: ReaderServices) {}

  register(): vscode.Disposable {
    return vscode.window.registerCustomEditorProvider(readerViewType, this, { supportsMultipleEditorsPerDocument: true });
  }

  async resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): Promise<void> {
    await new ReaderSession(document, panel, this.services).open();
  }
}
