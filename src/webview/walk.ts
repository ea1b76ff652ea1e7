/**
 * The number that a walk along `numbers` (ascending) comes to from `from`, which need not be one of them; undefined at
 * the end. A walk stops there rather than going round, so that nobody reads in circles unawares.
 */
export function walkFrom(numbers: readonly number[], from: number, step: 1 | -1): number | undefined {
  return step > 0 ? numbers.find((number) => number > from) : numbers.findLast((number) => number < from);
}
