import { claimCounts, claimWords, statementsBySpeaker } from '../core/cards/statementsBySpeaker';
import { views } from './ids';
import type { TreeKind } from './rowTree';

export const statementsTree: TreeKind = {
  viewId: views.statements,
  rowsOf: ({ parsed, analysis }) => statementsBySpeaker(analysis, parsed.article.text),
  isSortable: true,
  describe: ({ analysis }) => claimWords(claimCounts(analysis)),
};
