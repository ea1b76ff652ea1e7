import type { ContractResult } from '../../src/engine/contract';
import { addCalibrations, type CalibrationRow, calibrationOf } from './calibration';
import { type EventScore, scoreEvents } from './events';
import { type FigureScore, scoreFigures } from './figures';
import { addGatherings, type GatheringScore, gatheringFaults, keysByEntity, scoreGathering } from './gathering';
import type { MarkedArticle } from './markedArticle';
import { type NameScore, namesOf, scoreNames, wordCount } from './names';
import { type StatementScore, scoreStatements } from './statements';
import { addTallies } from './tally';

type Numbers<Score> = Omit<Score, 'faults'>;

/** Everything that is measured, as sums, so that articles can be added. */
export interface ArticleScore {
  readonly words: number;
  readonly names: Numbers<NameScore>;
  readonly gathering: GatheringScore;
  readonly gatheringWithMissed: GatheringScore;
  readonly calibration: readonly CalibrationRow[];
  readonly figures: Numbers<FigureScore>;
  readonly dates: Numbers<FigureScore>;
  readonly events: Numbers<EventScore>;
  readonly statements: Numbers<StatementScore>;
  /** One line each, begun with its layer. */
  readonly faults: readonly string[];
}

export function scoreArticle(article: MarkedArticle, result: ContractResult): ArticleScore {
  const found = namesOf(result.annotations);
  const keys = keysByEntity(article, found);
  const parts = {
    names: scoreNames(article, found),
    figures: scoreFigures(article, result.annotations, result.figures, 'figures'),
    dates: scoreFigures(article, result.annotations, result.figures, 'dates'),
    events: scoreEvents(article, result.events, keys),
    statements: scoreStatements(article, result.statements, keys),
  };
  const gathered = gatheringFaults(article, found).map((line) => `gathering ${line}`);
  return {
    ...parts,
    words: wordCount(article.text),
    gathering: scoreGathering(article, found, 'left-out'),
    gatheringWithMissed: scoreGathering(article, found, 'alone'),
    calibration: calibrationOf(article, found),
    faults: [...Object.entries(parts).flatMap(([layer, { faults }]) => faults.map((line) => `${layer} ${line}`)), ...gathered],
  };
}

export function addScores(scores: readonly ArticleScore[]): ArticleScore {
  const sumOf = <Field extends 'names' | 'figures' | 'dates' | 'events' | 'statements'>(field: Field) =>
    sumNumbers(scores.map((score) => score[field] as unknown as Readonly<Record<string, unknown>>)) as unknown as ArticleScore[Field];
  return {
    words: scores.reduce((sum, { words }) => sum + words, 0),
    names: sumOf('names'),
    gathering: addGatherings(scores.map(({ gathering }) => gathering)),
    gatheringWithMissed: addGatherings(scores.map(({ gatheringWithMissed }) => gatheringWithMissed)),
    calibration: addCalibrations(scores.map(({ calibration }) => calibration)),
    figures: sumOf('figures'),
    dates: sumOf('dates'),
    events: { ...sumOf('events'), actors: addTallies(scores.map(({ events }) => events.actors)) },
    statements: sumOf('statements'),
    faults: [],
  };
}

function sumNumbers(records: readonly Readonly<Record<string, unknown>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const record of records)
    for (const [field, value] of Object.entries(record)) if (typeof value === 'number') sum[field] = (sum[field] ?? 0) + value;
  return sum;
}
