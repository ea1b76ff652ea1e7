import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activationMeasure } from '../../src/host/compose';
import { commands, extensionId } from '../../src/host/ids';
import { print } from './print';

describe('activation', () => {
  it('is quick, and brings every command', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `${extensionId} is not installed`);
    const start = performance.now();
    await extension.activate();
    const [own] = performance.getEntriesByName(activationMeasure);
    assert.ok(own, 'the extension did not measure its activation');
    print(`    activation took ${(performance.now() - start).toFixed(1)} ms, ${own.duration.toFixed(1)} ms of them in Lectern's own code`);
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      Object.values(commands).filter((command) => !known.has(command)),
      [],
    );
  });
});
