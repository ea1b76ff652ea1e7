import type { Building } from '../core/building';
import type { Lexicon, LexiconEntry, LexiconForm } from '../core/lexicon';
import type { EntityType, LexiconLayer } from '../core/model';
import { type Columns, hashWord, ruleShift, type Texts } from './layout';
import { placeOfCode } from './placeCode';
import { plainText } from './plainText';
import { decodeRecord, type EntryFields, fromRelationTexts, fromSharedTexts } from './record';
import { decodeUtf8 } from './utf8';
import { casePatterns, entityTypes, formKinds } from './vocabulary';

const noForms: readonly LexiconForm[] = [];

/** A lexicon over the columns of a compiled file. Forms and entries become objects only when they are asked for. */
export class CompiledLexicon implements Lexicon {
  readonly root = 0;
  readonly entryCount: number;
  readonly nodeCount: number;
  readonly wordCount: number;
  private readonly lastSlot: number;
  /** What was decoded once is kept: articles of one reader are about the same world. */
  private readonly decodedEntries = new Map<number, LexiconEntry>();
  private readonly decodedForms = new Map<number, readonly LexiconForm[]>();
  private readonly decodedLists = new Map<number, readonly string[]>();
  private readonly foundIds = new Map<string, number>();

  constructor(
    private readonly columns: Columns<Uint32Array>,
    private readonly texts: Texts<Uint8Array>,
    private readonly counts: { readonly rootWords: number; readonly words: number },
    readonly layer: LexiconLayer,
  ) {
    this.entryCount = columns.entryTypes.length;
    this.nodeCount = columns.edgeEnds.length;
    this.wordCount = counts.words;
    this.lastSlot = columns.wordSlots.length - 1;
  }

  wordId(folded: string): number {
    const { wordSlots } = this.columns;
    let slot = hashWord(folded) & this.lastSlot;
    for (;;) {
      const word = (wordSlots[slot] ?? 0) - 1;
      if (word < 0 || this.isString(word, folded)) return word;
      slot = (slot + 1) & this.lastSlot;
    }
  }

  next(node: number, wordId: number): number {
    if (node === this.root) return wordId >= 0 && wordId < this.counts.rootWords ? wordId + 1 : -1;
    const { edgeEnds, edgeWords } = this.columns;
    let low = edgeEnds[node - 1] ?? 0;
    let high = (edgeEnds[node] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const word = edgeWords[middle] ?? 0;
      if (word === wordId) return middle + 1;
      if (word < wordId) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  formsAt(node: number): readonly LexiconForm[] {
    const { formEnds } = this.columns;
    const start = node > 0 ? (formEnds[node - 1] ?? 0) : 0;
    const end = formEnds[node] ?? 0;
    if (start >= end) return noForms;
    const known = this.decodedForms.get(node);
    if (known) return known;
    const forms = Array.from({ length: end - start }, (_, index) => this.form(start + index));
    this.decodedForms.set(node, forms);
    return forms;
  }

  formsOf(index: number): readonly LexiconForm[] {
    const found: LexiconForm[] = [];
    const { formEntries } = this.columns;
    for (let form = formEntries.indexOf(index); form >= 0; form = formEntries.indexOf(index, form + 1)) found.push(this.form(form));
    return found;
  }

  entry(index: number): LexiconEntry {
    const known = this.decodedEntries.get(index);
    if (known) return known;
    const type = this.typeOf(index);
    if (type === undefined) throw new RangeError(`no whole entry has the number ${index}`);
    const entry = completeEntry(this.id(index), type, this.fieldsOf(index), this.layer);
    this.decodedEntries.set(index, entry);
    return entry;
  }

  indexOf(id: string): number {
    const known = this.foundIds.get(id);
    if (known !== undefined) return known;
    const index = this.searchId(id);
    if (index >= 0) this.foundIds.set(id, index);
    return index;
  }

  private searchId(id: string): number {
    let low = 0;
    let high = this.entryCount - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = this.id(middle);
      if (there === id) return middle;
      if (there < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  eventsAt(id: string): readonly number[] {
    const entry = this.indexOf(id);
    const { sceneEntries, sceneEvents } = this.columns;
    let first = 0;
    let end = sceneEntries.length;
    while (first < end) {
      const middle = (first + end) >> 1;
      if ((sceneEntries[middle] ?? 0) < entry) first = middle + 1;
      else end = middle;
    }
    while (sceneEntries[end] === entry) end += 1;
    return Array.from(sceneEvents.subarray(first, end));
  }

  id(index: number): string {
    return this.string(this.wordCount + this.columns.formEntries.length + index);
  }

  /** Undefined for an entry that extends one of another layer. */
  typeOf(index: number): EntityType | undefined {
    return entityTypes[(this.columns.entryTypes[index] ?? 0) - 1];
  }

  fieldsOf(index: number): EntryFields {
    const { recordEnds, entryNames, entryShared, entryRelations, entryPlaces } = this.columns;
    const at = placeOfCode(entryPlaces[index] ?? 0);
    const record = decodeUtf8(this.texts.records, index > 0 ? (recordEnds[index - 1] ?? 0) : 0, recordEnds[index] ?? 0);
    const name = this.name(entryNames[index] ?? 0);
    const relations = entryRelations[index] ?? 0;
    return {
      ...(name !== undefined && { name }),
      ...fromSharedTexts(this.list(entryShared[index] ?? 0)),
      ...decodeRecord(record),
      ...(at && { at }),
      ...(relations > 0 && { relations: fromRelationTexts(this.list(relations - 1)) }),
    };
  }

  word(wordId: number): string {
    return this.string(wordId);
  }

  /** Edges out of a node. */
  edges(node: number): { readonly wordId: number; readonly next: number }[] {
    const { edgeEnds, edgeWords } = this.columns;
    const start = node > 0 ? (edgeEnds[node - 1] ?? 0) : 0;
    const words = edgeWords.subarray(start, edgeEnds[node] ?? 0);
    return Array.from(words, (wordId, index) => ({ wordId, next: start + index + 1 }));
  }

  private form(index: number): LexiconForm {
    const { formEntries, formRules, wordRules } = this.columns;
    const entry = formEntries[index] ?? 0;
    const flags = formRules[index] ?? 0;
    const pair = 2 * (flags >>> ruleShift);
    return {
      entry,
      type: this.typeOf(entry) ?? 'work',
      kind: formKinds[flags & 15] ?? 'alias',
      text: this.formText(index),
      case: casePatterns[(flags >> 4) & 3] ?? 'exact',
      needsArticle: (flags & 64) !== 0,
      needsName: (flags & 128) !== 0,
      context: this.list(wordRules[pair] ?? 0),
      unless: this.list(wordRules[pair + 1] ?? 0),
      tentative: (flags & 256) !== 0,
    };
  }

  private name(number: number): string | undefined {
    if (number === 0) return undefined;
    const forms = this.columns.formEntries.length;
    return number <= forms ? this.formText(number - 1) : this.string(number - 1 - forms);
  }

  private formText(index: number): string {
    const text = this.string(this.wordCount + index);
    return text === '' ? plainText(this.wordsTo(rowOf(this.columns.formEnds, index))) : text;
  }

  /** The words that lead from the root to a node. */
  private wordsTo(node: number): string[] {
    const { edgeEnds, edgeWords } = this.columns;
    const words: string[] = [];
    for (let at = node; at !== this.root; at = rowOf(edgeEnds, at - 1)) words.unshift(this.word(edgeWords[at - 1] ?? 0));
    return words;
  }

  private list(index: number): readonly string[] {
    const known = this.decodedLists.get(index);
    if (known) return known;
    const { listItems, listEnds } = this.columns;
    const items = listItems.subarray(index > 0 ? (listEnds[index - 1] ?? 0) : 0, listEnds[index] ?? 0);
    const list = Array.from(items, (item) => this.string(item));
    this.decodedLists.set(index, list);
    return list;
  }

  private string(index: number): string {
    const { stringEnds } = this.columns;
    return decodeUtf8(this.texts.strings, index > 0 ? (stringEnds[index - 1] ?? 0) : 0, stringEnds[index] ?? 0);
  }

  /** Compares without making a string, as long as the text is ASCII. */
  private isString(index: number, text: string): boolean {
    const { stringEnds } = this.columns;
    const { strings } = this.texts;
    const start = index > 0 ? (stringEnds[index - 1] ?? 0) : 0;
    const length = (stringEnds[index] ?? 0) - start;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0x80) return this.string(index) === text;
      if (strings[start + at] !== code || at >= length) return false;
    }
    return length === text.length;
  }
}

/** The row that holds an item, of rows that end at `ends`. */
function rowOf(ends: Uint32Array, item: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > item) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The parts of an entry put together; what every entry has and these have not is taken as plain as can be. Fields are
 * written in one order, so that entries share a few shapes.
 */
export function completeEntry(id: string, type: EntityType, fields: EntryFields, layer: LexiconLayer): LexiconEntry {
  const own = layer === 'bundled' ? { source: 'Lectern', licence: 'MIT' } : { source: `Your ${layer} lexicon`, licence: 'Your own' };
  const entry: Building<LexiconEntry> = {
    id,
    type,
    name: fields.name ?? id,
    description: fields.description ?? '',
    roles: fields.roles ?? [],
    relations: fields.relations ?? [],
    source: fields.source ?? own.source,
    licence: fields.licence ?? own.licence,
    layer,
  };
  if (fields.subtype !== undefined) entry.subtype = fields.subtype;
  if (fields.event !== undefined) entry.event = fields.event;
  if (fields.at !== undefined) entry.at = fields.at;
  return entry;
}
