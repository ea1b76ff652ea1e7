import * as vscode from 'vscode';
import { figuresByNoun } from '../core/cards/figuresByNoun';
import { findingRows, findingsId } from '../core/cards/findingRows';
import { views } from './ids';
import type { TreeKind } from './rowTree';

export const figuresTree: TreeKind = {
  viewId: views.figures,
  rowsOf: ({ parsed, analysis }) => [...findingRows(analysis, parsed.article.text), ...figuresByNoun(analysis)],
  isSortable: true,
  badge: ([first]) =>
    first?.id === findingsId ? { value: first.count, tooltip: vscode.l10n.t('{0} figures that do not add up', first.count) } : undefined,
};
