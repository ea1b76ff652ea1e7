import type { RowForm } from './schema';
import { formKinds } from './vocabulary';

/** A form with the number of its entry. */
export interface NumberedForm {
  readonly entry: number;
  /** Of its row. */
  readonly prominence: number;
  readonly form: RowForm;
}

/** Columns as `layout.ts` describes them. */
export interface Trie {
  /** Words by number. */
  readonly words: readonly string[];
  readonly rootWords: number;
  readonly edgeEnds: readonly number[];
  readonly edgeWords: readonly number[];
  readonly formEnds: readonly number[];
  readonly forms: readonly NumberedForm[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly forms: NumberedForm[];
}

/** Same forms, same trie, in whatever order they come. */
export function buildTrie(forms: readonly NumberedForm[]): Trie {
  const root = grow(forms);
  const words = numberWords(root, forms);
  const numbers = new Map(words.map((word, index) => [word, index]));
  const nodes = [root];
  const trie = { edgeEnds: [] as number[], edgeWords: [] as number[], formEnds: [] as number[], forms: [] as NumberedForm[] };
  for (const node of nodes) {
    const edges = [...node.next].map(([word, next]) => ({ word: numbers.get(word) ?? 0, next }));
    for (const edge of edges.sort((left, right) => left.word - right.word)) {
      trie.edgeWords.push(edge.word);
      nodes.push(edge.next);
    }
    trie.forms.push(...node.forms.sort(byProminence));
    trie.edgeEnds.push(trie.edgeWords.length);
    trie.formEnds.push(trie.forms.length);
  }
  return { words, rootWords: root.next.size, ...trie };
}

function grow(forms: readonly NumberedForm[]): Node {
  const root: Node = { next: new Map(), forms: [] };
  for (const numbered of forms) {
    let node = root;
    for (const word of numbered.form.words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), forms: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.forms.push(numbered);
  }
  return root;
}

function numberWords(root: Node, forms: readonly NumberedForm[]): string[] {
  const others = new Set(forms.flatMap((numbered) => numbered.form.words).filter((word) => !root.next.has(word)));
  return [...[...root.next.keys()].sort(), ...[...others].sort()];
}

/**
 * Where several forms of one spelling hold, the more particular one means more: letter for letter before any case,
 * one with conditions before one without, a name before a nickname. Then the better known comes first.
 */
function byProminence(left: NumberedForm, right: NumberedForm): number {
  return (
    exactness(left.form) - exactness(right.form) ||
    conditions(right.form) - conditions(left.form) ||
    formKinds.indexOf(left.form.kind) - formKinds.indexOf(right.form.kind) ||
    right.prominence - left.prominence ||
    left.entry - right.entry ||
    (left.form.text < right.form.text ? -1 : 1)
  );
}

function exactness(form: RowForm): number {
  return form.case === 'exact' ? 0 : 1;
}

function conditions(form: RowForm): number {
  return Number(form.context.length > 0) + Number(form.needsName) + Number(form.needsArticle) + Number(form.unless.length > 0);
}
