import { eventsInOrder } from '../core/cards/eventsInOrder';
import { views } from './ids';
import type { TreeKind } from './rowTree';

export const eventsTree: TreeKind = {
  viewId: views.events,
  rowsOf: ({ analysis }) => eventsInOrder(analysis),
  isSortable: false,
};
