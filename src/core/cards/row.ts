import type { EntityType, EventType, FigureType, Range } from '../model';

/** What a row stands for; the host picks an icon by it and by `type`. */
export type RowKind = 'group' | 'entity' | 'figure' | 'event' | 'fact' | 'finding' | 'heading' | 'mention' | 'note' | 'source';

/** One row of a tree, without anything of the editor in it. */
export interface Row {
  /**
   * Unique within its tree. Of a thing at the top or directly below a group its own id (`e4`, `f2`, `v1`);
   * of a row below another thing `PARENT/ID`.
   */
  readonly id: string;
  /** Id of the entity, figure or event, for reveal and cards; absent on groups, headings and plain facts. */
  readonly target?: string;
  readonly kind: RowKind;
  readonly type?: EntityType | FigureType | EventType;
  readonly label: string;
  /** Beside the label, dimmed. */
  readonly description?: string;
  /** Mentions in reading order, the first is revealed first; empty on groups. */
  readonly ranges: readonly Range[];
  /** Number of mentions, or of rows below a group. */
  readonly count: number;
  readonly children: readonly Row[];
}

/** The rows without the groups above them. */
export function ungrouped(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => (row.kind === 'group' ? row.children : row));
}

export type RowOrder = 'appearance' | 'count' | 'name';

/** The rows in another order, groups kept in theirs and sorted within. Rows without a mention come last. */
export function sortRows(rows: readonly Row[], order: RowOrder): Row[] {
  const sorted = rows.map((row) => (row.kind === 'group' ? { ...row, children: sortRows(row.children, order) } : row));
  return sorted.every((row) => row.kind === 'group') ? sorted : sorted.sort(comparisons[order]);
}

const firstStart = (row: Row): number => row.ranges[0]?.start ?? Number.MAX_SAFE_INTEGER;
const byAppearance = (left: Row, right: Row): number => firstStart(left) - firstStart(right);
const comparisons: Readonly<Record<RowOrder, (left: Row, right: Row) => number>> = {
  appearance: byAppearance,
  count: (left, right) => right.count - left.count || byAppearance(left, right),
  name: (left, right) => left.label.localeCompare(right.label, 'en') || byAppearance(left, right),
};

/**
 * The row to select for somebody who reads at `from`: the one that is selected while any of its mentions is in sight, before
 * `to`; else the one that is mentioned next in sight; nothing where none is.
 */
export function rowInSight(rows: Iterable<Row>, selected: Row | undefined, from: number, to: number): Row | undefined {
  const firstIn = ({ ranges }: Row): number => ranges.find(({ start }) => start >= from)?.start ?? to;
  if (selected && firstIn(selected) < to) return selected;
  let [found, first]: [Row | undefined, number] = [undefined, to];
  for (const row of rows) {
    const start = firstIn(row);
    if (start < first) [found, first] = [row, start];
  }
  return found;
}
