import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, settings } from '../../src/host/ids';
import { workspaceFile } from './workspaceFile';

const harbour = workspaceFile('harbour.txt');

async function positionOf(text: string, nth = 0): Promise<vscode.Position> {
  const document = await vscode.workspace.openTextDocument(harbour);
  let at = -1;
  for (let count = 0; count <= nth; count++) at = document.getText().indexOf(text, at + 1);
  assert.ok(at >= 0, text);
  return document.positionAt(at + 1);
}

const ask = <Answer>(command: string, ...rest: readonly unknown[]): Thenable<Answer> =>
  vscode.commands.executeCommand<Answer>(command, harbour, ...rest);

async function hoverText(text: string): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', await positionOf(text));
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
}

describe('in the text editor', () => {
  before(async () => {
    // Nothing starts the extension but what it contributes.
    await vscode.commands.executeCommand(commands.sortByAppearance);
    await vscode.window.showTextDocument(harbour);
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('explains a name and a figure on a hover, and nothing else', async () => {
    assert.match(await hoverText('Germany'), /\*\*Germany\*\*[\s\S]*State/);
    assert.match(await hoverText('$40 million'), /40/);
    assert.equal(await hoverText('families'), '');
  });

  it('finds all mentions of a name', async () => {
    const position = await positionOf('Norway', 1);
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', position);
    assert.equal(references.length, 4);
    const document = await vscode.workspace.openTextDocument(harbour);
    for (const { range } of references) assert.equal(document.getText(range), 'Norway');
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', position);
    assert.equal(highlights.length, 4);
  });

  it('lists the headings and folds what is below them', async () => {
    const [title] = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider');
    assert.equal(title?.name, 'Ferry Talks Resume in the North');
    assert.equal(title?.children[0]?.name, 'The old line');
    const line = (await positionOf('The old line')).line;
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider');
    assert.ok(folds.some(({ start, end }) => start === line && end > line));
  });

  it('is silent when it is switched off', async () => {
    const own = vscode.workspace.getConfiguration(settings.section, harbour);
    await own.update(settings.textFeatures, false, vscode.ConfigurationTarget.Global);
    try {
      assert.equal(await hoverText('Germany'), '');
    } finally {
      await own.update(settings.textFeatures, undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
