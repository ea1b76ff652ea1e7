import { getNodeValue, type Node } from 'jsonc-parser/lib/esm/main.js';
import type { Note } from '../core/notes/note';
import { readJsonText } from '../json/jsonText';
import { lineStarts, placeOf } from '../json/linePlaces';
import { TextChange } from '../json/textChange';

/** What is wrong in a file of notes, for the person who looks at it. */
export interface NotesProblem {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface NotesFile {
  readonly notes: readonly Note[];
  /** Where nothing may be written, since the file is not what it should be. */
  readonly problem?: NotesProblem;
}

/** One thing that happens to the notes of an article. */
export type NotesChange =
  | { readonly kind: 'add'; readonly note: Note }
  | { readonly kind: 'edit'; readonly id: string; readonly text: string }
  | { readonly kind: 'move'; readonly id: string; readonly anchor: Note['anchor'] }
  | { readonly kind: 'remove'; readonly id: string };

export type ChangedNotes = { readonly text: string } | { readonly problem: NotesProblem };

const version = 1;

/** Reads the text of an `ARTICLE.notes.json`. Never throws; a note that lacks a part of its place is a note all the same. */
export function readNotes(text: string): NotesFile {
  const { root, errors } = readJsonText(text);
  const starts = lineStarts(text);
  const problemAt = (offset: number, message: string): NotesFile => ({ notes: [], problem: { ...placeOf(starts, offset), message } });
  const [error] = errors;
  if (error || !root) return problemAt(error?.offset ?? 0, error?.message ?? '');
  const content: unknown = getNodeValue(root);
  if (!isRecord(content) || !Array.isArray(content.notes)) return problemAt(root.offset, 'a file of notes has a list of "notes"');
  if (typeof content.version === 'number' && content.version > version) {
    return problemAt(root.offset, `the file was written by a newer Lectern (version ${content.version})`);
  }
  return { notes: content.notes.flatMap(readNote) };
}

/**
 * Changes the text of a file of notes, of which whatever is not meant stays as it is, also what is not understood. A broken
 * file is not changed.
 * @param article name of the article, for a file that is not there yet
 * @param text undefined where there is no file yet
 */
export function changeNotes(article: string, text: string | undefined, changes: readonly NotesChange[]): ChangedNotes {
  const before = text === undefined || text.trim() === '' ? `${JSON.stringify({ version, article, notes: [] }, undefined, 2)}\n` : text;
  const { problem } = readNotes(before);
  if (problem) return { problem };
  const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
  const change = new TextChange(before.slice(mark.length));
  for (const one of changes) apply(change, one);
  return { text: mark + change.text };
}

/** Whether a file holds nothing that anybody has written into it. */
export function isEmptyNotes(text: string): boolean {
  const { root, errors } = readJsonText(text);
  const content: unknown = root && errors.length === 0 ? getNodeValue(root as Node) : undefined;
  if (!isRecord(content) || /\/[/*]/.test(text)) return false;
  const isKnown = Object.keys(content).every((key) => ['version', 'article', 'notes'].includes(key));
  return isKnown && Array.isArray(content.notes) && content.notes.length === 0;
}

function apply(change: TextChange, one: NotesChange): void {
  if (one.kind === 'add') {
    const { id, text, anchor, created } = one.note;
    change.add(['notes'], { id, text, ...anchor, created });
    return;
  }
  const notes = change.valueAt(['notes']) as readonly unknown[];
  const at = notes.findIndex((note, number) => isRecord(note) && idOf(note, number) === one.id);
  if (at < 0) return;
  if (one.kind === 'remove') change.remove(['notes', at]);
  else if (one.kind === 'edit') change.set(['notes', at, 'text'], one.text);
  else for (const [field, value] of Object.entries(one.anchor)) change.set(['notes', at, field], value);
}

function readNote(value: unknown, number: number): Note[] {
  if (!isRecord(value) || typeof value.text !== 'string') return [];
  const text = (field: string): string => (typeof value[field] === 'string' ? value[field] : '');
  const count = (field: string): number => (Number.isSafeInteger(value[field]) && Number(value[field]) >= 0 ? Number(value[field]) : 0);
  const anchor = {
    quote: text('quote'),
    prefix: text('prefix'),
    suffix: text('suffix'),
    block: count('block'),
    offset: count('offset'),
  };
  return [{ id: idOf(value, number), text: value.text, anchor, ...(text('created') && { created: text('created') }) }];
}

/** A note that somebody wrote by hand may have no id: then its number is one. */
const idOf = (note: Record<string, unknown>, number: number): string =>
  typeof note.id === 'string' && note.id !== '' ? note.id : `note-${number + 1}`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
