import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';
import { workspaceFile } from './workspaceFile';

const article = workspaceFile('letter.txt');
const moved = workspaceFile('moved.txt');
const notesOf = (file: vscode.Uri): vscode.Uri => file.with({ path: `${file.path}.notes.json` });
const own = '{ "notes": [{ "text": "Why?", "quote": "ship" }] }';

const exists = (file: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );

describe('notes beside an article', () => {
  const all = [article, moved, notesOf(article), notesOf(moved)];
  afterEach(async () => {
    for (const file of all) if (await exists(file)) await vscode.workspace.fs.delete(file);
  });

  it('go where it goes', async () => {
    await vscode.workspace.fs.writeFile(article, new TextEncoder().encode('A ship came.'));
    await vscode.workspace.fs.writeFile(notesOf(article), new TextEncoder().encode(own));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(article, moved);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(async () => assert.ok(await exists(notesOf(moved))));
    assert.equal(await exists(notesOf(article)), false);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(notesOf(moved))), own);
  });
});
