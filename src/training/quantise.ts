/**
 * Weights as bytes on a square-root scale: a byte b stands for b·|b| units, and the largest weights for 127². A linear scale
 * would lose the many small ones.
 */
export function quantise(weights: Float64Array): Int8Array {
  const sorted = weights.map(Math.abs).sort();
  const largest = sorted[Math.floor((sorted.length - 1) * clippedFrom)] || sorted.at(-1) || 1;
  return Int8Array.from(weights, (weight) => {
    const root = Math.round(127 * Math.sqrt(Math.min(1, Math.abs(weight) / largest)));
    return weight < 0 ? -root : root;
  });
}

/** Share of the weights, by size, that are told apart; the few above are cut to the largest of them. */
const clippedFrom = 0.9999;
