import * as vscode from 'vscode';
import { cardFor } from '../core/cards/cardFor';
import { cardMarkdown } from './cardMarkdown';
import { annotationAtPosition, sourceRange } from './textRanges';
import type { ReadForText } from './textReading';

/** The card of what stands at the pointer, as a hover of the editor's own. */
export function textHover(read: ReadForText): vscode.HoverProvider {
  return {
    provideHover: async (document, position, token) => {
      const reading = await read(document, token);
      const number = reading && annotationAtPosition(document, reading, position);
      const annotation = number === undefined ? undefined : reading?.analysis.annotations[number];
      if (!reading || number === undefined || !annotation) return undefined;
      const card = cardFor(reading.analysis, reading.parsed.article.text, number);
      return new vscode.Hover(cardMarkdown(card), sourceRange(document, reading, annotation));
    },
  };
}
