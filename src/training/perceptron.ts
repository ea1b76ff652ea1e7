import { nameClasses } from '../core/names/model/nameClasses';
import { randomFrom, shuffled } from './random';

/** One candidate: its features as 32-bit hashes and the number of its class in `nameClasses`. */
export interface Example {
  readonly features: Uint32Array;
  readonly label: number;
}

export interface TrainingPlan {
  readonly seed: number;
  readonly epochs: number;
  /** A power of two. */
  readonly buckets: number;
}

const classes = nameClasses.length;

/**
 * Averaged perceptron over hashed features. Features seen only once are left out. All sums are whole numbers below 2^53, and
 * the one division is of whole numbers, so that the weights are the same on every platform.
 */
export function trainPerceptron(examples: readonly Example[], plan: TrainingPlan): Float64Array {
  const mask = plan.buckets - 1;
  const rows = withoutSingles(examples).map((features) => features.map((feature) => feature & mask));
  const weights = new Int32Array(plan.buckets * classes);
  const dated = new Float64Array(plan.buckets * classes);
  const scores = new Int32Array(classes);
  let moment = 1;
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    for (const index of shuffled(rows.length, randomFrom(plan.seed + epoch))) {
      const row = rows[index] as Uint32Array;
      const label = (examples[index] as Example).label;
      const rival = strongestRival(row, weights, label, scores);
      if ((scores[label] as number) - (scores[rival] as number) <= margin) {
        for (const bucket of row) {
          const right = bucket * classes + label;
          const wrong = bucket * classes + rival;
          weights[right] = (weights[right] as number) + 1;
          weights[wrong] = (weights[wrong] as number) - 1;
          dated[right] = (dated[right] as number) + moment;
          dated[wrong] = (dated[wrong] as number) - moment;
        }
      }
      moment += 1;
    }
  }
  return Float64Array.from(weights, (weight, index) => (weight * moment - (dated[index] as number)) / moment);
}

/** Lead below which a right answer is still learned from, in units of one update of one feature. */
const margin = 20;

function strongestRival(row: Uint32Array, weights: Int32Array, label: number, scores: Int32Array): number {
  scores.fill(0);
  for (const bucket of row) {
    const base = bucket * classes;
    for (let type = 0; type < classes; type += 1) scores[type] = (scores[type] as number) + (weights[base + type] as number);
  }
  let rival = label === 0 ? 1 : 0;
  for (let type = 0; type < classes; type += 1) {
    if (type !== label && (scores[type] as number) > (scores[rival] as number)) rival = type;
  }
  return rival;
}

function withoutSingles(examples: readonly Example[]): Uint32Array[] {
  const seen = new Map<number, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return examples.map(({ features }) => features.filter((feature) => (seen.get(feature) ?? 0) > 1));
}
