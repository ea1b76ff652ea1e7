import type { Finding } from '../ledger/finding';
import { findingsOf } from '../ledger/ledger';
import type { Analysis } from '../model';
import type { Row } from './row';
import { wording } from './wording';

/** Of the group row. */
export const findingsId = 'findings';

/** A group row over what does not add up, in reading order; nothing where all does. `text` is the reading text. */
export function findingRows(analysis: Analysis, text: string): Row[] {
  const rows = findingsOf(text, analysis).map(findingRow);
  if (rows.length === 0) return [];
  return [{ id: findingsId, kind: 'group', label: wording.findings, ranges: [], count: rows.length, children: rows }];
}

function findingRow({ kind, arithmetic, ranges }: Finding, number: number): Row {
  return {
    id: `findings/${number}`,
    kind: 'finding',
    label: arithmetic,
    description: wording.finding[kind],
    ranges,
    count: 1,
    children: [],
  };
}
