import { figuresByNoun } from '../core/cards/figuresByNoun';
import { findingRows } from '../core/cards/findingRows';
import { views } from './ids';
import type { TreeKind } from './rowTree';

export const figuresTree: TreeKind = {
  viewId: views.figures,
  rowsOf: ({ parsed, analysis }) => [...findingRows(analysis, parsed.article.text), ...figuresByNoun(analysis)],
  isSortable: true,
};
