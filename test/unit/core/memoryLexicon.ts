import type { FormKind, Lexicon, LexiconEntry, LexiconForm, LexiconRelation } from '../../../src/core/lexicon';
import type { EntityType } from '../../../src/core/model';
import { tokenize } from '../../../src/core/text/tokenize';

/** A row in the short hand of tests. Strings in `forms` are aliases, or acronyms where all letters are capitals. */
export interface Row {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly subtype?: string;
  readonly forms?: readonly (string | (Partial<LexiconForm> & { readonly text: string }))[];
  readonly adjective?: readonly string[];
  readonly people?: readonly string[];
  readonly relations?: readonly LexiconRelation[];
}

interface Node {
  readonly next: Map<number, Node>;
  readonly forms: LexiconForm[];
  readonly number: number;
}

/** A lexicon over rows held in memory; the earlier row is the more prominent. */
export function memoryLexicon(rows: readonly Row[]): Lexicon {
  const words = new Map<string, number>();
  const nodes: Node[] = [];
  const add = (): Node => {
    const node = { next: new Map(), forms: [], number: nodes.length };
    nodes.push(node);
    return node;
  };
  const root = add();
  rows.forEach((row, entry) => {
    for (const form of formsOf(row, entry)) {
      let node = root;
      for (const word of tokenize(form.text, [{ kind: 'paragraph', start: 0, end: form.text.length }]).folded) {
        const id = words.get(word) ?? words.size;
        words.set(word, id);
        const next = node.next.get(id) ?? add();
        node.next.set(id, next);
        node = next;
      }
      node.forms.push(form);
    }
  });
  const entries = rows.map(toEntry);
  return {
    entryCount: rows.length,
    root: 0,
    wordId: (word) => words.get(word) ?? -1,
    next: (node, word) => nodes[node]?.next.get(word)?.number ?? -1,
    formsAt: (node) => nodes[node]?.forms ?? [],
    entry: (index) => entries[index] as LexiconEntry,
    indexOf: (id) => rows.findIndex((row) => row.id === id),
  };
}

function formsOf(row: Row, entry: number): LexiconForm[] {
  const form = (kind: FormKind, given: string | (Partial<LexiconForm> & { readonly text: string })): LexiconForm => {
    const { text, ...rest } = typeof given === 'string' ? { text: given } : given;
    const isAcronym = text === text.toUpperCase() && !text.includes(' ');
    return {
      entry,
      type: row.type,
      kind: isAcronym && kind === 'alias' ? 'acronym' : kind,
      text,
      case: isAcronym ? 'exact' : 'capital',
      needsArticle: false,
      needsName: false,
      context: [],
      unless: [],
      tentative: false,
      ...rest,
    };
  };
  return [
    form('name', row.name),
    ...(row.forms ?? []).map((given) => form('alias', given)),
    ...(row.adjective ?? []).map((text) => form('adjective', text)),
    ...(row.people ?? []).map((text) => form('people', text)),
  ];
}

function toEntry(row: Row): LexiconEntry {
  return {
    id: row.id,
    type: row.type,
    name: row.name,
    description: `${row.name}.`,
    roles: [],
    relations: row.relations ?? [],
    source: 'Lectern',
    licence: 'MIT',
    layer: 'bundled',
    ...(row.subtype !== undefined && { subtype: row.subtype }),
  };
}
