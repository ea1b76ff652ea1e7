import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readerViewType } from '../../src/host/ids';
import { eventually } from './eventually';
import { print } from './print';
import { workspaceFile } from './workspaceFile';

const rounds = 200;
/** By then all is loaded that is loaded once. */
const warm = 20;

interface Holding {
  /** Megabytes of live objects in the extension host. */
  readonly memory: number;
  /** Live subscriptions to events of the editor, of every extension. */
  readonly listeners: number;
}

describe('opening and closing', () => {
  it(`leaves nothing behind, ${rounds} times`, async function () {
    const host = nodeHost();
    if (!host) this.skip();
    this.timeout(300_000);
    let before: Holding | undefined;
    for (let round = 1; round <= rounds; round += 1) {
      await openAndClose(round % 2 === 0 ? 'harbour.txt' : 'orchard.md');
      if (round === warm) before = await host();
    }
    const after = await host();
    await vscode.commands.executeCommand('vscode.openWith', workspaceFile('harbour.txt'), readerViewType);
    const open = await host();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.ok(before);
    assert.ok(open.listeners > after.listeners, 'an open reader listens');
    const grown = after.memory - before.memory;
    print(
      `    ${rounds} opens and closes: extension host ${before.memory.toFixed(1)} MB after ${warm}, ${after.memory.toFixed(1)} MB after all; ` +
        `listeners ${before.listeners} and ${after.listeners}`,
    );
    assert.ok(after.listeners <= before.listeners, `${before.listeners} listeners became ${after.listeners}`);
    assert.ok(grown < 3, `${grown} MB more`);
  });
});

async function openAndClose(name: string): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', workspaceFile(name), readerViewType);
  await new Promise((resolve) => setTimeout(resolve, 75));
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually(() => assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0));
}

/** Counts what the extension host holds once its garbage is collected; nothing where the host is not Node. */
function nodeHost(): (() => Promise<Holding>) | undefined {
  const load = typeof process === 'undefined' ? undefined : process.getBuiltinModule;
  if (!load) return undefined;
  const { queryObjects } = load('node:v8') as { queryObjects?: (kind: unknown, options: { format: 'count' }) => number };
  if (!queryObjects) return undefined;
  const subscription = vscode.workspace.onDidChangeTextDocument(() => {});
  const kind = subscription.constructor;
  subscription.dispose();
  return async () => {
    // Documents that were closed are let go a little later.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const listeners = queryObjects(kind, { format: 'count' });
    // Counting has collected all garbage.
    return { memory: process.memoryUsage().heapUsed / 1e6, listeners };
  };
}
