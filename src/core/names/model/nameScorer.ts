import type { NamedType, Weights } from '../evidenceRow';
import type { NameContext } from '../nameContext';
import type { Candidate } from '../splitRun';
import { FeatureReader, mostFeatures } from './features';
import { type NameClass, nameClasses } from './nameClasses';
import type { NameModel, Scores } from './nameModel';

/** Score that counts as much as one unit of the rules' weights. */
const unit = 50_000;
/** No single mention speaks louder than this, in units of the rules. */
const loudest = 5;

/** The engine's types that each class covers. */
const typesOfClass: Readonly<Record<NameClass, readonly NamedType[]>> = {
  person: ['person'],
  organization: ['organization'],
  place: ['place'],
  other: ['group', 'event', 'work', 'product'],
  none: [],
};

/** Asks the model about the names of one article. */
export class NameScorer {
  private readonly reader: FeatureReader;
  private readonly features = new Uint32Array(mostFeatures);
  private readonly scores: Scores = new Int32Array(nameClasses.length);

  constructor(
    private readonly model: NameModel,
    context: NameContext,
  ) {
    this.reader = new FeatureReader(context);
  }

  /** What the model says of the candidate's type, as weights beside those of the rules: how far each class leads the mean. */
  weigh(name: Candidate, rules: readonly number[]): Weights {
    this.score(name, rules);
    const mean = this.scores.reduce((sum, score) => sum + score, 0) / this.scores.length;
    const weights: Partial<Record<keyof Weights, number>> = {};
    nameClasses.forEach((nameClass, index) => {
      const weight = Math.max(-loudest, Math.min(loudest, ((this.scores[index] ?? 0) - mean) / unit));
      for (const type of typesOfClass[nameClass]) weights[type] = weight;
    });
    return weights;
  }

  /** How far the best class of names leads `none`, in units of the rules. */
  leadOverNone(name: Candidate, rules: readonly number[]): number {
    this.score(name, rules);
    const [person = 0, organization = 0, place = 0, other = 0, none = 0] = this.scores;
    return (Math.max(person, organization, place, other) - none) / unit;
  }

  private score(name: Candidate, rules: readonly number[]): void {
    const count = this.reader.read(name, rules, this.features);
    this.model.score(this.features, count, this.scores);
  }
}
