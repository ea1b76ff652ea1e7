import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, extensionId } from '../../src/host/ids';
import { print } from './print';

describe('activation', () => {
  it('is quick, and brings every command', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `${extensionId} is not installed`);
    const start = performance.now();
    await extension.activate();
    print(`    activation took ${(performance.now() - start).toFixed(1)} ms`);
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      Object.values(commands).filter((command) => !known.has(command)),
      [],
    );
  });
});
