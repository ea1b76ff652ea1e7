import type { EntityAnnotation } from '../../src/core/model';
import type { MarkedArticle } from './markedArticle';
import { isJudged, isRight } from './names';

/** Marks by what the engine said of their certainty. */
export interface CalibrationRow {
  /** Least confidence of the row; the next row's is the end. */
  readonly from: number;
  readonly found: number;
  readonly right: number;
  readonly confidence: number;
}

const floors = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0];

/** Of marks said to be so sure, how many are right: one row for each step of confidence, the surest first. `confidence` is a sum. */
export function calibrationOf(article: MarkedArticle, found: readonly EntityAnnotation[]): CalibrationRow[] {
  const judged = found.filter((name) => isJudged(name, article.names, found));
  return floors.map((from, index) => {
    const row = judged.filter(({ confidence }) => confidence >= from && confidence < (floors[index - 1] ?? 2));
    return {
      from,
      found: row.length,
      right: row.filter((name) => isRight(name, article.names)).length,
      confidence: row.reduce((sum, name) => sum + name.confidence, 0),
    };
  });
}

export function addCalibrations(tables: readonly (readonly CalibrationRow[])[]): CalibrationRow[] {
  return floors.map((from, index) => {
    const rows = tables.flatMap((table) => table[index] ?? []);
    const sum = (field: 'found' | 'right' | 'confidence') => rows.reduce((total, row) => total + row[field], 0);
    return { from, found: sum('found'), right: sum('right'), confidence: sum('confidence') };
  });
}
