interface Word {
  readonly folded: string;
}

/** Number of a word in the first list, and of the same word in the second. */
export type WordPair = readonly [left: number, right: number];

/** The words that two lists have in common in the same order, as many letters of them as can be. In time and space left × right. */
export function alignWords(left: readonly Word[], right: readonly Word[]): WordPair[] {
  const width = right.length + 1;
  // By first words that are still to come: the most letters that can be in common.
  const best = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    const { folded } = left[row] as Word;
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const skipped = Math.max(at(row + 1, column), at(row, column + 1));
      const isSame = folded === right[column]?.folded;
      best[row * width + column] = isSame ? Math.max(skipped, folded.length + at(row + 1, column + 1)) : skipped;
    }
  }
  return walk(left, right, at);
}

function walk(left: readonly Word[], right: readonly Word[], at: (row: number, column: number) => number): WordPair[] {
  const pairs: WordPair[] = [];
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    const folded = left[row]?.folded ?? '';
    if (folded === right[column]?.folded && at(row, column) === folded.length + at(row + 1, column + 1)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
