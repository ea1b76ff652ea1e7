import * as vscode from 'vscode';
import { annotationAt } from '../core/cards/annotationAt';
import type { Range } from '../core/model';
import type { HeldReading } from './analyses';

/** A range of the reading text as one of the document. */
export function sourceRange(document: vscode.TextDocument, { parsed }: HeldReading, { start, end }: Range): vscode.Range {
  const { sourceMap } = parsed;
  return new vscode.Range(document.positionAt(sourceMap.toSource(start)), document.positionAt(sourceMap.toSourceEnd(end)));
}

/** Number of the innermost annotation at a position of the document. */
export function annotationAtPosition(
  document: vscode.TextDocument,
  { analysis, parsed }: HeldReading,
  position: vscode.Position,
): number | undefined {
  const { sourceMap } = parsed;
  const sourceOffset = document.offsetAt(position);
  const found = annotationAt(analysis.annotations, sourceMap.toReading(sourceOffset));
  const annotation = found === undefined ? undefined : analysis.annotations[found];
  // What is not read, as the mark-up between two words, belongs to the text before it, but to no mark.
  return annotation && sourceOffset <= sourceMap.toSourceEnd(annotation.end) ? found : undefined;
}
