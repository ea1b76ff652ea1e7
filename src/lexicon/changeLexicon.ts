import type { EntityType } from '../core/model';
import { TextChange } from '../json/textChange';
import { formWords } from './formWords';
import type { Problem } from './problem';
import { readReaderLexicon } from './readerLexicon';

/** An entry as a reader makes it while reading. */
export interface NewEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly description: string;
}

/** One thing that a reader says of names. */
export type LexiconChange =
  /** A new entry, or another description of one that is there; the form is a spelling beside the name. */
  | { readonly kind: 'add'; readonly entry: NewEntry; readonly form?: string }
  /** The form is a name of this entry too. */
  | { readonly kind: 'alias'; readonly id: string; readonly form: string }
  /** The form is not this entry. */
  | { readonly kind: 'not'; readonly id: string; readonly form: string }
  /** The form is not to be marked. */
  | { readonly kind: 'mute'; readonly form: string };

/** The changed text, or why the file cannot be changed: then it stays as it is. */
export type ChangedLexicon = { readonly text: string } | { readonly problem: Problem };

const empty = '{\n  "entries": []\n}\n';

/**
 * Writes what a reader says of names into the text of a `*.lexicon.json`, whose formatting is kept. A text that is
 * broken, or would be by the change, is not changed.
 * @param file name of the file, for the problem
 * @param text empty where there is no file yet
 * @param isKnown whether an earlier layer has an entry of this id
 */
export function changeLexicon(
  file: string,
  text: string,
  changes: readonly LexiconChange[],
  isKnown: (id: string) => boolean,
): ChangedLexicon {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const before = text.slice(mark.length).trim() === '' ? empty : text.slice(mark.length);
  const read = readReaderLexicon(file, before, isKnown);
  const [problem] = read.problems;
  if (problem) return { problem };
  const change = new TextChange(before);
  for (const one of changes) apply(change, one);
  const [caused] = readReaderLexicon(file, change.text, isKnown).problems;
  return caused ? { problem: caused } : { text: mark + change.text };
}

function apply(change: TextChange, one: LexiconChange): void {
  if (one.kind === 'add') add(change, one.entry, one.form);
  else if (one.kind === 'alias') alias(change, one.id, one.form);
  else if (one.kind === 'not') deny(change, one.id, one.form);
  else addOnce(change, ['mute'], one.form);
}

function add(change: TextChange, entry: NewEntry, form: string | undefined): void {
  const at = rowOf(change, entry.id);
  for (const spelling of [entry.name, form]) if (spelling !== undefined) takeFromOthers(change, at ?? -1, spelling);
  if (at === undefined) {
    change.add(['entries'], { ...entry, ...(form !== undefined && { forms: [form] }) });
    return;
  }
  for (const field of ['type', 'name', 'description'] as const) change.set(['entries', at, field], entry[field]);
  if (form !== undefined) addOnce(change, ['entries', at, 'forms'], form);
}

function alias(change: TextChange, id: string, form: string): void {
  const at = rowOf(change, id);
  if (at === undefined) {
    takeFromOthers(change, -1, form);
    change.add(['entries'], { id, forms: [form] });
    return;
  }
  takeOut(change, ['entries', at, 'not'], form);
  takeFromOthers(change, at, form);
  addOnce(change, ['entries', at, 'forms'], form);
}

function deny(change: TextChange, id: string, form: string): void {
  const at = rowOf(change, id);
  if (at === undefined) {
    change.add(['entries'], { id, not: [form] });
    return;
  }
  takeOut(change, ['entries', at, 'forms'], form);
  addOnce(change, ['entries', at, 'not'], form);
}

/** One spelling of two entries would settle nothing: the last word counts. */
function takeFromOthers(change: TextChange, own: number, form: string): void {
  itemsOf(change, ['entries']).forEach((_, at) => {
    if (at !== own) takeOut(change, ['entries', at, 'forms'], form);
  });
}

/** The number of the row with this id. */
function rowOf(change: TextChange, id: string): number | undefined {
  const at = itemsOf(change, ['entries']).findIndex((row) => (row as { id?: unknown }).id === id);
  return at < 0 ? undefined : at;
}

const itemsOf = (change: TextChange, path: readonly (string | number)[]): readonly unknown[] => {
  const value = change.valueAt(path);
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

function addOnce(change: TextChange, path: readonly (string | number)[], form: string): void {
  if (!itemsOf(change, path).some((item) => isSame(item, form))) change.add(path, form);
}

function takeOut(change: TextChange, path: readonly (string | number)[], form: string): void {
  const items = itemsOf(change, path);
  const at = items.findIndex((item) => isSame(item, form));
  if (at < 0) return;
  if (items.length === 1) change.remove(path);
  else change.remove([...path, at]);
}

/** Whether an item of a list, a spelling or one with rules, spells the form. */
function isSame(item: unknown, form: string): boolean {
  const text = typeof item === 'object' && item !== null ? (item as { form?: unknown }).form : item;
  return formWords(String(text)).join(' ') === formWords(form).join(' ');
}
