import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { eventually } from './eventually';
import { workspaceFile } from './workspaceFile';

const article = workspaceFile('harbour.txt');
const lexicon = workspaceFile('mine.lexicon.json');

const textOf = async (file: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));

/** Lets the question appear, answers it as it stands, and goes on to the next. */
async function accept(command: Thenable<unknown>, questions: number): Promise<void> {
  let isDone = false;
  void command.then(() => {
    isDone = true;
  });
  for (let asked = 0; asked < questions; asked += 1) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await vscode.commands.executeCommand('quickInput.accept').then(undefined, () => undefined);
  }
  await eventually(() => assert.ok(isDone, 'the command is done'));
}

async function select(words: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(article);
  const at = editor.document.getText().indexOf(words);
  editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at + words.length));
}

async function hoverText(words: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument(article);
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', article, position);
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
}

describe("the reader's own lexicon", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(lexicon).then(undefined, () => undefined);
  });

  it('takes selected words in two steps, and marks them at once', async () => {
    await select('night ferry');
    assert.equal(await hoverText('night ferry'), '');
    await accept(vscode.commands.executeCommand(commands.addToLexicon), 2);
    assert.deepEqual(JSON.parse(await textOf(lexicon)), {
      entries: [{ id: 'night-ferry', type: 'person', name: 'night ferry', description: 'Named in “Ferry Talks Resume in the North”.' }],
    });
    await eventually(async () => assert.match(await hoverText('night ferry'), /\*\*night ferry\*\*/));
  });

  it('mutes a mark of the text editor', async () => {
    await select('Sweden');
    assert.match(await hoverText('Sweden'), /Sweden/);
    await accept(vscode.commands.executeCommand(commands.mute), 1);
    assert.deepEqual(JSON.parse(await textOf(lexicon)), { entries: [], mute: ['Sweden'] });
    await eventually(async () => assert.equal(await hoverText('Sweden'), ''));
  });

  it('leaves a broken file as it is', async () => {
    const broken = '{ "entries": [,] }';
    await vscode.workspace.fs.writeFile(lexicon, new TextEncoder().encode(broken));
    await select('Sweden');
    await accept(vscode.commands.executeCommand(commands.mute), 0);
    assert.equal(await textOf(lexicon), broken);
  });
});
