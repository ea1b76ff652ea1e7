import type { Path } from './fieldReader';
import type { Row } from './schema';

/** What is wrong in a lexicon file, for the person who edits it. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly message: string;
}

/** A row with the place it was read from. */
export interface PlacedRow {
  readonly row: Row;
  /** Whether the row alone is right. */
  readonly isSound: boolean;
  /** The problem with its place; the path leads into the row. */
  readonly problemAt: (path: Path, message: string) => Problem;
}

/** `file:line: message` */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

export function byPlace(left: Problem, right: Problem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
