import { eventsInOrder } from '../core/cards/eventsInOrder';
import { views } from './ids';
import type { TreeKind } from './rowTree';

export const eventsTree: TreeKind = {
  viewId: views.events,
  rowsOf: ({ parsed, analysis }) => eventsInOrder(analysis, parsed.article.text),
  isSortable: false,
};
