import * as vscode from 'vscode';
import { noteRows } from '../core/notes/noteRows';
import { views } from './ids';
import type { NoteStore } from './noteStore';
import type { TreeKind } from './rowTree';

/** The reader's notes by their place in the article. */
export function notesTree(store: NoteStore): TreeKind {
  return {
    viewId: views.notes,
    rowsOf: (reading, document) => noteRows(document ? store.shown(document.uri, reading) : []),
    isSortable: false,
    describe: (reading, document) => countWords(document ? store.shown(document.uri, reading).length : 0),
  };
}

function countWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? vscode.l10n.t('one note') : vscode.l10n.t('{0} notes', count);
}
