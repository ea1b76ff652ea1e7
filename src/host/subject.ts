import * as vscode from 'vscode';
import { indexArticle, rangesOf } from '../core/cards/articleIndex';
import type { Annotation, Entity, Range } from '../core/model';
import type { ActiveArticle } from './activeArticle';
import type { Analyses, HeldReading } from './analyses';
import { annotationAtPosition } from './textRanges';
import { idOfThing, type Thing } from './thingCommands';

/** What a command of the reader's is about: a mark, a selection, or a row of the side bar. */
export interface Subject {
  readonly document: vscode.TextDocument;
  readonly reading: HeldReading;
  /** In the reading text. */
  readonly range: Range;
  /** The words there, with plain spaces. */
  readonly text: string;
  /** The mark at exactly that place. */
  readonly annotation?: Annotation;
  readonly entity?: Entity;
}

/** The subject of what a menu or the page hands over, else of the selection in the text editor; undefined where there is none. */
export async function subjectOf(thing: Thing | undefined, article: ActiveArticle, analyses: Analyses): Promise<Subject | undefined> {
  const { document } = article;
  if (!document) return undefined;
  const reading = await analyses.read(document);
  const given = thing ? rangeOfThing(thing, reading) : rangeInEditor(document, reading);
  const range = given && trimmed(given, reading.parsed.article.text);
  if (!range) return undefined;
  const annotation = reading.analysis.annotations.find(({ start, end }) => start === range.start && end === range.end);
  const id = idOfThing(thing) ?? (annotation?.kind === 'entity' ? annotation.entity : undefined);
  const entity = reading.analysis.entities.find((other) => other.id === id);
  const text = reading.parsed.article.text.slice(range.start, range.end).replace(/\s+/g, ' ');
  return { document, reading, range, text, ...(annotation && { annotation }), ...(entity && { entity }) };
}

/** Without the white space and the commas that a selection takes along; undefined where nothing is left. */
function trimmed({ start, end }: Range, text: string): Range | undefined {
  const words = text.slice(start, end);
  const from = words.search(/[^\s,;:]/);
  return from < 0 ? undefined : { start: start + from, end: start + words.replace(/[\s,;:]+$/, '').length };
}

function rangeOfThing(thing: Thing, { analysis }: HeldReading): Range | undefined {
  if ('webviewSection' in thing && thing.start !== undefined && thing.end !== undefined) return { start: thing.start, end: thing.end };
  const id = idOfThing(thing);
  if (id === undefined) return undefined;
  const index = indexArticle(analysis);
  const ranges = rangesOf(index, id);
  // The mention that is spelled like the name says best what is meant.
  const name = index.entities.get(id)?.name;
  const named = index.marks.get(id)?.find((annotation) => annotation.text === name);
  return named ?? ranges[0];
}

/** The selection, or the mark at the cursor. */
function rangeInEditor(document: vscode.TextDocument, reading: HeldReading): Range | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  const { selection } = editor;
  if (selection.isEmpty) {
    const number = annotationAtPosition(document, reading, selection.active);
    return number === undefined ? undefined : reading.analysis.annotations[number];
  }
  const { sourceMap } = reading.parsed;
  return { start: sourceMap.toReading(document.offsetAt(selection.start)), end: sourceMap.toReading(document.offsetAt(selection.end)) };
}
