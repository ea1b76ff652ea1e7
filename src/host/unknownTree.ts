import * as vscode from 'vscode';
import { namesKnown, unknownNames } from '../core/cards/unknownNames';
import type { Analysis } from '../core/model';
import { views } from './ids';
import type { TreeKind } from './rowTree';

export const unknownTree: TreeKind = {
  viewId: views.unknown,
  rowsOf: ({ analysis }) => unknownNames(analysis),
  isSortable: true,
  describe: ({ analysis }) => knownWords(analysis),
  badge: (rows) => ({ value: rows.length, tooltip: vscode.l10n.t('{0} unknown names', rows.length) }),
};

/** How many names of the article a lexicon lists, in words. */
export function knownWords(analysis: Analysis): string {
  const { known, all } = namesKnown(analysis);
  return vscode.l10n.t('{0} of {1} names known', known, all);
}
