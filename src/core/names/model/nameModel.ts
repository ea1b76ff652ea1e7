import { nameClasses } from './nameClasses';

/** Scores of the classes of `nameClasses` for one candidate. */
export type Scores = Int32Array;

/**
 * The statistical model of names: a linear classifier over hashed features. Weights are small integers, so that scores are
 * the same on every platform.
 */
export class NameModel {
  private readonly mask: number;

  /** @param weights one byte for each bucket and class, on a square-root scale */
  constructor(private readonly weights: Int8Array) {
    this.mask = weights.length / nameClasses.length - 1;
  }

  /** Sums the weights of `count` features; `scores` is overwritten. */
  score(features: Uint32Array, count: number, scores: Scores): void {
    const { weights, mask } = this;
    let person = 0;
    let organization = 0;
    let place = 0;
    let other = 0;
    let none = 0;
    for (let index = 0; index < count; index += 1) {
      const at = ((features[index] as number) & mask) * 5;
      person += unsquared(weights[at] as number);
      organization += unsquared(weights[at + 1] as number);
      place += unsquared(weights[at + 2] as number);
      other += unsquared(weights[at + 3] as number);
      none += unsquared(weights[at + 4] as number);
    }
    scores[0] = person;
    scores[1] = organization;
    scores[2] = place;
    scores[3] = other;
    scores[4] = none;
  }
}

/** A byte on the square-root scale: small weights keep their precision. */
function unsquared(value: number): number {
  return value < 0 ? -value * value : value * value;
}
