import assert from 'node:assert/strict';
import { chordOf, keyNames } from '../../../src/webview/chord';

const press = (key: string, ...held: readonly string[]) =>
  chordOf({
    key,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  });

describe('chordOf', () => {
  it('writes a key press as a shortcut is written', () => {
    assert.equal(press('n'), 'n');
    assert.equal(press('N', 'shift'), 'Shift+n');
    assert.equal(press('f', 'ctrl'), 'Mod+f');
    assert.equal(press('f', 'meta'), 'Mod+f');
    assert.equal(press('ArrowLeft', 'alt'), 'Alt+ArrowLeft');
    assert.equal(press('Enter', 'shift'), 'Shift+Enter');
    assert.equal(press('Escape'), 'Escape');
  });

  it('leaves Shift out where it made the character, and Caps Lock', () => {
    assert.equal(press('?', 'shift'), '?');
    assert.equal(press('N'), 'n');
    assert.equal(press('Ä', 'shift'), 'Shift+ä');
  });
});

describe('keyNames', () => {
  it('names the keys as they are named on the keyboard', () => {
    assert.deepEqual(keyNames('Mod+f', false), ['Ctrl', 'F']);
    assert.deepEqual(keyNames('Mod+f', true), ['⌘', 'F']);
    assert.deepEqual(keyNames('Alt+ArrowLeft', false), ['Alt', '←']);
    assert.deepEqual(keyNames('?', false), ['?']);
  });
});
