import { actorsOf } from '../core/cards/actorsOf';
import { views } from './ids';
import type { TreeKind } from './rowTree';

export const actorsTree: TreeKind = {
  viewId: views.actors,
  rowsOf: ({ analysis }) => actorsOf(analysis),
  isSortable: true,
  mayBeFlat: true,
};
