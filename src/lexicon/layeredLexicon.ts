import type { Lexicon, LexiconEntry, LexiconForm } from '../core/lexicon';
import type { LexiconLayer } from '../core/model';
import { type CompiledLexicon, completeEntry } from './compiledLexicon';
import { EventIndex } from './eventIndex';
import type { MergedLayers } from './mergeLayers';

/** Words and nodes of the upper lexicon are numbered from here, so that those of the lower keep their numbers. */
const upperFrom = 2 ** 30;

/**
 * One lexicon over another. A walk goes through both at once: each node of the upper trie knows the node of the lower
 * trie that the same words lead to, and where the upper trie ends the walk goes on in the lower one alone.
 */
export class LayeredLexicon implements Lexicon {
  readonly root = upperFrom;
  readonly entryCount: number;
  /** By word of the lower lexicon: the same word in the upper one. */
  private readonly upperWords = new Map<number, number>();
  /** By node of the upper lexicon: the same node in the lower one, or -1. */
  private readonly lowerNodes: Int32Array;
  /** By entry of the upper lexicon: its number here. */
  private readonly numbers: readonly number[];
  /** By number here: the entry of the upper lexicon. */
  private readonly upperEntries: ReadonlyMap<number, number>;
  private readonly mutedEntries: ReadonlySet<number>;
  private readonly mutedNodes: ReadonlySet<number>;
  /** By node of the lower lexicon: entries that its words are not to be taken for. */
  private readonly deniedEntries: ReadonlyMap<number, ReadonlySet<number>>;
  readonly mutedForms: ReadonlySet<string>;
  private readonly knownForms = new Map<number, readonly LexiconForm[]>();
  private events: EventIndex | undefined;

  constructor(
    private readonly lower: Lexicon,
    private readonly upper: CompiledLexicon,
    private readonly layers: Omit<MergedLayers, 'rows'>,
  ) {
    this.lowerNodes = this.pairNodes();
    let count = lower.entryCount;
    this.numbers = Array.from({ length: upper.entryCount }, (_, index) => {
      const same = lower.indexOf(upper.id(index));
      return same >= 0 ? same : count++;
    });
    this.entryCount = count;
    this.upperEntries = new Map(this.numbers.map((number, index) => [number, index]));
    this.mutedEntries = new Set([...layers.mutedEntries].map((id) => lower.indexOf(id)));
    this.mutedNodes = new Set(layers.mutedForms.map((words) => this.lowerNode(words)));
    this.mutedForms = new Set(layers.mutedForms.map((words) => words.join(' ')));
    this.deniedEntries = this.denied();
  }

  wordId(folded: string): number {
    const lower = this.lower.wordId(folded);
    if (lower >= 0) return lower;
    const upper = this.upper.wordId(folded);
    return upper < 0 ? -1 : upperFrom + upper;
  }

  next(node: number, wordId: number): number {
    const isLowerWord = wordId < upperFrom;
    if (node < upperFrom) return isLowerWord ? this.lower.next(node, wordId) : -1;
    const upperWord = isLowerWord ? (this.upperWords.get(wordId) ?? -1) : wordId - upperFrom;
    const upperNode = upperWord < 0 ? -1 : this.upper.next(node - upperFrom, upperWord);
    if (upperNode >= 0) return upperFrom + upperNode;
    const lowerNode = this.lowerNodes[node - upperFrom] ?? -1;
    return isLowerWord && lowerNode >= 0 ? this.lower.next(lowerNode, wordId) : -1;
  }

  formsAt(node: number): readonly LexiconForm[] {
    const known = this.knownForms.get(node);
    if (known) return known;
    const forms = node < upperFrom ? this.lowerForms(node, []) : this.bothForms(node - upperFrom);
    if (forms.length > 0) this.knownForms.set(node, forms);
    return forms;
  }

  formsOf(index: number): readonly LexiconForm[] {
    const upper = this.upperEntries.get(index);
    const own = upper === undefined ? [] : this.upper.formsOf(upper).map((form) => this.renumbered(form));
    const isBelow = index < this.lower.entryCount && !this.mutedEntries.has(index);
    return isBelow ? [...own, ...(this.lower.formsOf?.(index) ?? []).map((form) => this.retyped(form))] : own;
  }

  entry(index: number): LexiconEntry {
    const upper = this.upperEntries.get(index);
    if (upper === undefined) return this.lower.entry(index);
    const id = this.upper.id(upper);
    const layer = this.layerOf(id);
    const fields = this.upper.fieldsOf(upper);
    const type = this.upper.typeOf(upper);
    if (index >= this.lower.entryCount && type !== undefined) return completeEntry(id, type, fields, layer);
    const below = this.lower.entry(index);
    if (fields.description === undefined) return { ...below, ...fields, type: type ?? below.type, layer };
    const { source, licence } = completeEntry(id, below.type, fields, layer);
    return { ...below, ...fields, source, licence, type: type ?? below.type, layer };
  }

  indexOf(id: string): number {
    const lower = this.lower.indexOf(id);
    if (lower >= 0) return lower;
    const upper = this.upper.indexOf(id);
    return upper < 0 ? -1 : (this.numbers[upper] ?? -1);
  }

  /** Events of the upper lexicon are as it says; those that only the lower one holds are asked of it. */
  eventsAt(id: string): readonly number[] {
    this.events ??= new EventIndex(this.numbers, (number) => this.entry(number));
    const below = (this.lower.eventsAt?.(id) ?? []).filter((number) => !this.upperEntries.has(number));
    return [...below, ...this.events.at(id)].filter((number) => !this.mutedEntries.has(number));
  }

  private layerOf(id: string): LexiconLayer {
    return this.layers.layerOf.get(id) ?? this.upper.layer;
  }

  private bothForms(upperNode: number): readonly LexiconForm[] {
    const upper = this.upper.formsAt(upperNode).map((form) => this.renumbered(form));
    const lowerNode = this.lowerNodes[upperNode] ?? -1;
    return lowerNode < 0 ? upper : [...upper, ...this.lowerForms(lowerNode, upper)];
  }

  private renumbered(form: LexiconForm): LexiconForm {
    const entry = this.numbers[form.entry] ?? -1;
    return { ...form, entry, type: this.upper.typeOf(form.entry) ?? this.lower.entry(entry).type, isOwn: true };
  }

  /** Forms of the lower lexicon without those that are muted or written anew above. */
  private lowerForms(node: number, upper: readonly LexiconForm[]): readonly LexiconForm[] {
    const forms = this.lower.formsAt(node);
    if (forms.length === 0 || this.mutedNodes.has(node)) return [];
    const isAnew = (form: LexiconForm): boolean => upper.some((other) => other.entry === form.entry && other.text === form.text);
    const denied = this.deniedEntries.get(node);
    return forms
      .filter((form) => !this.mutedEntries.has(form.entry) && !denied?.has(form.entry) && !isAnew(form))
      .map((form) => this.retyped(form));
  }

  private retyped(form: LexiconForm): LexiconForm {
    const upper = this.upperEntries.get(form.entry);
    const type = upper === undefined ? undefined : this.upper.typeOf(upper);
    return type === undefined || type === form.type ? form : { ...form, type };
  }

  private denied(): Map<number, Set<number>> {
    const byNode = new Map<number, Set<number>>();
    for (const [id, forms] of this.layers.deniedForms) {
      for (const words of forms) {
        const node = this.lowerNode(words);
        byNode.set(node, (byNode.get(node) ?? new Set()).add(this.lower.indexOf(id)));
      }
    }
    return byNode;
  }

  private pairNodes(): Int32Array {
    const { upper, lower } = this;
    const lowerWords = Array.from({ length: upper.wordCount }, (_, word) => lower.wordId(upper.word(word)));
    lowerWords.forEach((lowerWord, word) => {
      if (lowerWord >= 0) this.upperWords.set(lowerWord, word);
    });
    const nodes = new Int32Array(upper.nodeCount).fill(-1);
    nodes[upper.root] = lower.root;
    for (let node = 0; node < nodes.length; node += 1) {
      const lowerNode = nodes[node] ?? -1;
      if (lowerNode < 0) continue;
      for (const edge of upper.edges(node)) {
        const word = lowerWords[edge.wordId] ?? -1;
        if (word >= 0) nodes[edge.next] = lower.next(lowerNode, word);
      }
    }
    return nodes;
  }

  private lowerNode(words: readonly string[]): number {
    let node = this.lower.root;
    for (const word of words) {
      const wordId = node < 0 ? -1 : this.lower.wordId(word);
      node = wordId < 0 ? -1 : this.lower.next(node, wordId);
    }
    return node;
  }
}
