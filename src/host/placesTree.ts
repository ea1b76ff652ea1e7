import { placesOf } from '../core/cards/placesOf';
import { views } from './ids';
import type { TreeKind } from './rowTree';

export const placesTree: TreeKind = {
  viewId: views.places,
  rowsOf: ({ analysis }) => placesOf(analysis),
  isSortable: true,
};
