import * as vscode from 'vscode';
import { entryPlace } from '../lexicon/entryPlace';
import { entryUri } from './entryDocuments';
import type { LexiconFiles } from './lexiconFiles';
import { readOwnFile } from './ownFile';
import { annotationAtPosition, sourceRange } from './textRanges';
import type { ReadForText } from './textReading';

/** From a listed name to its lexicon entry: in the reader's own files where they say something of it, else as a document to read. */
export function textDefinition(read: ReadForText, files: LexiconFiles): vscode.DefinitionProvider {
  return {
    provideDefinition: async (document, position, token) => {
      const reading = await read(document, token);
      const number = reading && annotationAtPosition(document, reading, position);
      const annotation = number === undefined ? undefined : reading?.analysis.annotations[number];
      if (!reading || annotation?.kind !== 'entity') return undefined;
      const entity = reading.analysis.entities.find(({ id }) => id === annotation.entity);
      if (entity?.entry === undefined) return undefined;
      const { entry, layer, name } = entity;
      const own = layer === 'bundled' ? [] : await ownPlaces(files, entry);
      const places = own.length > 0 ? own : [new vscode.Location(entryUri(entry, name), new vscode.Position(0, 0))];
      const originSelectionRange = sourceRange(document, reading, annotation);
      return places.map(({ uri, range }): vscode.LocationLink => ({ originSelectionRange, targetUri: uri, targetRange: range }));
    },
  };
}

/** The entry in each own file that has it, the one that counts most first. */
async function ownPlaces(files: LexiconFiles, id: string): Promise<vscode.Location[]> {
  const places: vscode.Location[] = [];
  for (const { uri } of [...(await files.list())].reverse()) {
    const text = await readOwnFile(uri).catch(() => undefined);
    const place = text === undefined ? undefined : entryPlace(text, id);
    if (!place) continue;
    const document = await vscode.workspace.openTextDocument(uri);
    places.push(new vscode.Location(uri, new vscode.Range(document.positionAt(place.start), document.positionAt(place.end))));
  }
  return places;
}
