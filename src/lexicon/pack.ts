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
  ruleShift,
  type Texts,
  textNames,
} from './layout';
import { placeCode } from './placeCode';
import { plainText } from './plainText';
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
  for (const word of trie.words) pool.append(word);
  for (const { form } of trie.forms) pool.append(form.text === plainText(form.words) ? '' : form.text);
  for (const row of sorted) pool.append(row.id);
  const rules = new RulePool(pool);
  const names = nameNumbers(trie.forms);
  const columns = {
    wordSlots: slotsOf(trie.words),
    edgeEnds: trie.edgeEnds,
    edgeWords: trie.edgeWords,
    formEnds: trie.formEnds,
    formEntries: trie.forms.map((numbered) => numbered.entry),
    formRules: trie.forms.map(({ form }) => flagsOf(form) | (rules.add(form) << ruleShift)),
    wordRules: rules.lists,
    entryTypes: sorted.map((row) => (row.type === undefined ? 0 : entityTypes.indexOf(row.type) + 1)),
    entryNames: sorted.map(({ name }, entry) =>
      name === undefined ? 0 : 1 + (names.get(`${entry} ${name}`) ?? trie.forms.length + pool.add(name)),
    ),
    entryShared: sorted.map((row) => pool.addList(sharedTexts(row))),
    entryRelations: sorted.map((row) => (row.relations === undefined ? 0 : pool.addList(relationTexts(row.relations)) + 1)),
    entryPlaces: sorted.map(({ at }) => placeCode(at)),
    recordEnds: sorted.map((row) => {
      encodeUtf8(encodeRecord(row), records);
      return records.length;
    }),
    sceneEntries: scenes.map(([entry]) => entry),
    sceneEvents: scenes.map(([, event]) => event),
  };
  const { ends: stringEnds, listItems, listEnds } = pool;
  return join({ ...columns, stringEnds, listItems, listEnds }, { strings: pool.bytes, records }, [trie.rootWords, trie.words.length]);
}

/** Pairs of lists of words, each kept once. */
class RulePool {
  readonly lists: number[] = [0, 0];
  private readonly numbers = new Map<string, number>([['0 0', 0]]);

  constructor(private readonly pool: StringPool) {}

  add({ context, unless }: RowForm): number {
    const pair = [this.pool.addList(context), this.pool.addList(unless)];
    const key = pair.join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.lists.length / 2);
    return this.lists.push(...pair) / 2 - 1;
  }
}

/** Numbers of forms by entry and text. */
function nameNumbers(forms: readonly NumberedForm[]): Map<string, number> {
  const numbers = new Map<string, number>();
  forms.forEach(({ entry, form }, number) => {
    const key = `${entry} ${form.text}`;
    if (!numbers.has(key)) numbers.set(key, number);
  });
  return numbers;
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

function join(columns: Columns<readonly number[]>, texts: Texts<readonly number[]>, counts: readonly number[]): Uint8Array {
  const wordCount = headWords + sum(columnNames, (name) => columns[name].length) + sum(textNames, (name) => wordsFor(texts[name].length));
  const words = new Uint32Array(wordCount);
  const bytes = new Uint8Array(words.buffer);
  words.set(magic, Head.magic);
  words.set([formatNumber, 0, bytes.length, ...counts], Head.format);
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
