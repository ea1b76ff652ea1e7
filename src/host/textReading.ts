import * as vscode from 'vscode';
import type { Analyses, HeldReading } from './analyses';
import { settings } from './ids';

/** Milliseconds that a document must rest before it is read for these features: while somebody types, they can wait. */
const rest = 150;

/** Reads a document for a feature of the text editor; nothing where that is not wanted, or no longer. */
export type ReadForText = (document: vscode.TextDocument, token: vscode.CancellationToken) => Promise<HeldReading | undefined>;

export function readerForText(analyses: Analyses): ReadForText {
  return async (document, token) => {
    const wanted = vscode.workspace.getConfiguration(settings.section, document.uri).get(settings.textFeatures, true);
    if (!wanted) return undefined;
    if (!analyses.holds(document)) await new Promise((resolve) => setTimeout(resolve, rest));
    if (token.isCancellationRequested) return undefined;
    const { version } = document;
    const reading = await analyses.read(document);
    return token.isCancellationRequested || document.version !== version ? undefined : reading;
  };
}
