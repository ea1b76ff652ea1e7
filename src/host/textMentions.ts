import * as vscode from 'vscode';
import { idOf } from '../core/cards/articleIndex';
import { annotationAtPosition, sourceRange } from './textRanges';
import type { ReadForText } from './textReading';

/** All mentions in the document of the entity or figure at a position: as references, and lit while the cursor is there. */
export function textMentions(read: ReadForText): vscode.ReferenceProvider & vscode.DocumentHighlightProvider {
  const rangesAt = async (document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) => {
    const reading = await read(document, token);
    const number = reading && annotationAtPosition(document, reading, position);
    const annotation = number === undefined ? undefined : reading?.analysis.annotations[number];
    if (!reading || !annotation) return undefined;
    const same = reading.analysis.annotations.filter((other) => idOf(other) === idOf(annotation));
    return same.map((other) => sourceRange(document, reading, other));
  };
  return {
    provideReferences: async (document, position, _context, token) =>
      (await rangesAt(document, position, token))?.map((range) => new vscode.Location(document.uri, range)),
    provideDocumentHighlights: async (document, position, token) =>
      (await rangesAt(document, position, token))?.map((range) => new vscode.DocumentHighlight(range)),
  };
}
