/** Counts of one comparison of marks by hand and marks by a program. */
export interface Tally {
  /** Marked by hand, optional ones left out. */
  readonly marked: number;
  /** Found by the program, those on optional marks left out. */
  readonly found: number;
  readonly right: number;
}

export const emptyTally: Tally = { marked: 0, found: 0, right: 0 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({ marked: sum.marked + tally.marked, found: sum.found + tally.found, right: sum.right + tally.right }),
    emptyTally,
  );
}

/** 1 where nothing was found: nothing was wrong. */
export function precisionOf({ found, right }: Tally): number {
  return found === 0 ? 1 : right / found;
}

export function recallOf({ marked, right }: Tally): number {
  return marked === 0 ? 1 : right / marked;
}

export function f1Of(tally: Tally): number {
  return harmonicMean(precisionOf(tally), recallOf(tally));
}

export function harmonicMean(left: number, right: number): number {
  return left + right === 0 ? 0 : (2 * left * right) / (left + right);
}
