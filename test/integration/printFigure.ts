/** Prints a figure of the README's table: the least and the median of the milliseconds measured; p95 where there are enough. */
export function printFigure(what: string, milliseconds: readonly number[]): void {
  const sorted = [...milliseconds].sort((left, right) => left - right);
  const at = (share: number): string => `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)} ms`;
  const tail = sorted.length >= 20 ? `, p95 ${at(0.95)}` : '';
  console.log(`    ${what}: least ${at(0)}, median ${at(0.5)}${tail} of ${sorted.length}`);
}
