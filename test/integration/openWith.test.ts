import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readerViewType } from '../../src/host/ids';
import { eventually } from './eventually';
import { workspaceFile } from './workspaceFile';

/** Path of the document in the active tab if that is a reader. */
function articleInSight(): string | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom && input.viewType === readerViewType ? input.uri.path : undefined;
}

describe('opening in the reader', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  for (const name of ['harbour.txt', 'orchard.md', 'empty.txt']) {
    it(`opens ${name}`, async () => {
      const file = workspaceFile(name);
      await vscode.commands.executeCommand('vscode.openWith', file, readerViewType);
      await eventually(() => assert.equal(articleInSight(), file.path));
    });
  }

  it('leaves text files to the text editor unless asked', async () => {
    await vscode.window.showTextDocument(workspaceFile('harbour.txt'));
    assert.equal(articleInSight(), undefined);
    assert.ok(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputText);
  });

  it('shows the same document as the text editor beside it', async () => {
    const file = workspaceFile('orchard.md');
    const editor = await vscode.window.showTextDocument(file);
    await vscode.commands.executeCommand('vscode.openWith', file, readerViewType, vscode.ViewColumn.Beside);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 2), 'Old '));
    assert.equal(editor.document.lineAt(0).text, '# Old Orchards in a Dry Year');
    assert.equal(editor.document.isDirty, true);
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(editor.document.isDirty, false);
  });
});
