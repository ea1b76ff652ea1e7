import { figuresByNoun } from '../core/cards/figuresByNoun';
import { views } from './ids';
import type { TreeKind } from './rowTree';

export const figuresTree: TreeKind = {
  viewId: views.figures,
  rowsOf: ({ analysis }) => figuresByNoun(analysis),
  isSortable: true,
};
