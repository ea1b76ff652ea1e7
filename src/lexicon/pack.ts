import { buildTrie, type NumberedForm } from './buildTrie';
import { sceneIds } from './eventIndex';
import {
  type Columns,
  columnNames,
  digestOf,
  formatNumber,
  Head,
  hashWord,
  headWords,
  magic,
  risingColumns,
  type Texts,
  textNames,
} from './layout';
import { encodeRecord, relationTexts, sharedTexts } from './record';
import type { Row, RowForm } from './schema';
import { StringPool } from './stringPool';
import { encodeUtf8 } from './utf8';
import { casePatterns, entityTypes, formKinds } from './vocabulary';

/** Rows, checked before, into a file as `layout.ts` describes it. The same rows in any order give the same bytes. */
export function packRows(rows: readonly Row[]): Uint8Array {
  const sorted = [...rows].sort((left, right) => (left.id < right.id ? -1 : 1));
  const pool = new StringPool();
  const trie = buildTrie(sorted.flatMap(numberedForms));
  const records: number[] = [];
  const scenes = scenesOf(sorted);
  const columns = {
    wordStrings: trie.words.map((word) => pool.add(word)),
    wordSlots: slotsOf(trie.words),
    edgeEnds: trie.edgeEnds,
    edgeWords: trie.edgeWords,
    formEnds: trie.formEnds,
    formEntries: trie.forms.map((numbered) => numbered.entry),
    formStrings: trie.forms.map((numbered) => pool.add(numbered.form.text)),
    formFlags: trie.forms.map((numbered) => flagsOf(numbered.form)),
    formContexts: trie.forms.map((numbered) => pool.addList(numbered.form.context)),
    formUnless: trie.forms.map((numbered) => pool.addList(numbered.form.unless)),
    entryIds: sorted.map((row) => pool.add(row.id)),
    entryTypes: sorted.map((row) => (row.type === undefined ? 0 : entityTypes.indexOf(row.type) + 1)),
    entryNames: sorted.map((row) => (row.name === undefined ? 0 : pool.add(row.name) + 1)),
    entryShared: sorted.map((row) => pool.addList(sharedTexts(row))),
    entryRelations: sorted.map((row) => (row.relations === undefined ? 0 : pool.addList(relationTexts(row.relations)) + 1)),
    recordEnds: sorted.map((row) => {
      encodeUtf8(encodeRecord(row), records);
      return records.length;
    }),
    sceneEntries: scenes.map(([entry]) => entry),
    sceneEvents: scenes.map(([, event]) => event),
  };
  const { ends: stringEnds, listItems, listEnds } = pool;
  return join({ ...columns, stringEnds, listItems, listEnds }, { strings: pool.bytes, records }, trie.rootWords);
}

/** Pairs of an entry and an event at it. Places and targets that are entries of another file are left to whoever lays that over this. */
function scenesOf(rows: readonly Row[]): (readonly [entry: number, event: number])[] {
  const numbers = new Map(rows.map((row, number) => [row.id, number]));
  const pairs = rows.flatMap(({ event }, number) =>
    (event ? sceneIds(event) : []).flatMap((id) => {
      const entry = numbers.get(id);
      return entry === undefined ? [] : [[entry, number] as const];
    }),
  );
  return pairs.sort((left, right) => left[0] - right[0] || left[1] - right[1]);
}

function numberedForms(row: Row, entry: number): NumberedForm[] {
  const prominence = row.prominence ?? Number.MAX_VALUE;
  return row.forms.map((form) => ({ entry, form, prominence }));
}

function flagsOf(form: RowForm): number {
  const kind = formKinds.indexOf(form.kind) | (casePatterns.indexOf(form.case) << 4);
  return kind | (Number(form.needsArticle) << 6) | (Number(form.needsName) << 7) | (Number(form.tentative) << 8);
}

/** At most half full, so that a word that is in no form is refused after a probe or two. */
function slotsOf(words: readonly string[]): number[] {
  let size = 2;
  while (size < 2 * words.length) size *= 2;
  const slots = new Array<number>(size).fill(0);
  words.forEach((word, index) => {
    let slot = hashWord(word) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  });
  return slots;
}

function join(columns: Columns<readonly number[]>, texts: Texts<readonly number[]>, rootWords: number): Uint8Array {
  const wordCount = headWords + sum(columnNames, (name) => columns[name].length) + sum(textNames, (name) => wordsFor(texts[name].length));
  const words = new Uint32Array(wordCount);
  const bytes = new Uint8Array(words.buffer);
  words.set(magic, Head.magic);
  words.set([formatNumber, 0, bytes.length, rootWords], Head.format);
  let at = headWords;
  let entry: number = Head.sections;
  for (const name of columnNames) {
    words.set([4 * at, 4 * columns[name].length], entry);
    words.set(risingColumns.has(name) ? differences(columns[name]) : columns[name], at);
    at += columns[name].length;
    entry += 2;
  }
  for (const name of textNames) {
    words.set([4 * at, texts[name].length], entry);
    bytes.set(texts[name], 4 * at);
    at += wordsFor(texts[name].length);
    entry += 2;
  }
  words[Head.digest] = digestOf(words);
  return bytes;
}

function differences(column: readonly number[]): Uint32Array {
  const rows = Uint32Array.from(column);
  for (let at = rows.length - 1; at > 0; at -= 1) rows[at] = (rows[at] ?? 0) - (rows[at - 1] ?? 0);
  return rows;
}

function wordsFor(byteLength: number): number {
  return Math.ceil(byteLength / 4);
}

function sum<Name>(names: readonly Name[], size: (name: Name) => number): number {
  return names.reduce((total, name) => total + size(name), 0);
}
