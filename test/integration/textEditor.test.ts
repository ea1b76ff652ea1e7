import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, entryScheme, settings } from '../../src/host/ids';
import { eventually } from './eventually';
import { workspaceFile } from './workspaceFile';

const harbour = workspaceFile('harbour.txt');
const lamps = workspaceFile('letters/lamps.article');

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

  it('explains a name of an article in Markdown', async () => {
    const orchard = workspaceFile('orchard.md');
    const document = await vscode.workspace.openTextDocument(orchard);
    const position = document.positionAt(document.getText().indexOf('Spain') + 1);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', orchard, position);
    assert.match((hover?.contents[0] as vscode.MarkdownString | undefined)?.value ?? '', /\*\*Spain\*\*/);
  });

  it('finds all mentions of a name', async () => {
    const position = await positionOf('Norway', 1);
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', position);
    const own = references.filter(({ uri }) => uri.path === harbour.path);
    assert.equal(own.length, 4);
    const document = await vscode.workspace.openTextDocument(harbour);
    for (const { range } of own) assert.equal(document.getText(range), 'Norway');
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

  it('finds a name in the other articles of the workspace too', async () => {
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', await positionOf('Norway'));
    const elsewhere = references.filter(({ uri }) => uri.path === lamps.path);
    assert.equal(elsewhere.length, 2);
    const document = await vscode.workspace.openTextDocument(lamps);
    for (const { range } of elsewhere) assert.equal(document.getText(range), 'Norway');
    assert.deepEqual(elsewhere[0]?.range.start.line, 5, 'places are of the source, front matter counted');
  });

  it('finds a figure in its own article alone', async () => {
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', await positionOf('$40 million'));
    assert.deepEqual(
      references.map(({ uri }) => uri.path),
      [harbour.path],
    );
  });

  it('leads from a listed name to its entry, to be read', async () => {
    const [link] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', await positionOf('Germany'));
    assert.equal(link?.targetUri.scheme, entryScheme);
    const document = await vscode.workspace.openTextDocument(link.targetUri);
    assert.match(document.getText(), /^Germany\nState · country\n[\s\S]*German \(adjective\)[\s\S]*Source: .+[\s\S]*Licence: .+/);
    assert.match(document.fileName, /Germany$/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.doesNotMatch(document.getText(), /^x/, 'it cannot be written into');
    assert.deepEqual(await ask('vscode.executeDefinitionProvider', await positionOf('$40 million')), []);
    assert.deepEqual(await ask('vscode.executeDefinitionProvider', await positionOf('families')), []);
  });

  it("leads to the reader's own file where that says something of the name", async () => {
    const own = workspaceFile('towns.lexicon.json');
    const text =
      '{\n  "entries": [\n    { "id": "the-hall", "type": "place", "name": "ticket hall", "description": "Where tickets are sold." }\n  ]\n}\n';
    await vscode.workspace.fs.writeFile(own, new TextEncoder().encode(text));
    try {
      await eventually(async () => {
        const [link] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', await positionOf('ticket hall'));
        assert.equal(link?.targetUri.path, own.path);
        assert.deepEqual([link.targetRange.start.line, link.targetRange.start.character], [2, 4]);
      });
    } finally {
      await vscode.workspace.fs.delete(own);
      await eventually(async () => assert.equal(await hoverText('ticket hall'), ''));
    }
  });

  it('lists the names of all articles among the symbols of the workspace', async () => {
    const find = (query: string) =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
    const [found] = (await find('germ')).filter(({ location }) => location.uri.path === harbour.path);
    assert.equal(found?.name, 'Germany');
    assert.equal(found.containerName, 'Ferry Talks Resume in the North');
    const document = await vscode.workspace.openTextDocument(harbour);
    assert.equal(document.getText(found.location.range), 'Germany');
    const [closed] = await find('estonia');
    assert.equal(closed?.location.uri.path, lamps.path);
    assert.deepEqual(await find('zqxv'), []);
  });

  it('is silent when it is switched off', async () => {
    const own = vscode.workspace.getConfiguration(settings.section, harbour);
    await own.update(settings.textFeatures, false, vscode.ConfigurationTarget.Global);
    try {
      assert.equal(await hoverText('Germany'), '');
      const position = await positionOf('Germany');
      for (const feature of ['DefinitionProvider', 'ReferenceProvider']) {
        assert.deepEqual((await ask<unknown[] | undefined>(`vscode.execute${feature}`, position)) ?? [], [], feature);
      }
      assert.deepEqual(await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', 'germany'), []);
    } finally {
      await own.update(settings.textFeatures, undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
