import type { LexiconRelation } from '../../core/lexicon';
import type { Coordinates } from '../../core/model';
import { formWords } from '../formWords';
import { present } from '../present';
import type { Row, RowForm } from '../schema';
import type { ImportedEntry } from './importedEntry';
import { judgeForms } from './judgeForms';
import { mayBeOnePlace } from './placeKind';
import { sources } from './sources';
import type { WordLists } from './wordLists';

/** How many times better known an entry must be to keep a form for itself. */
const farMore = 3;
/** What has a row by hand is about as well known as a town of a million. */
const handProminence = 1e6;

/** Words before a place's name for a part of it. */
const directions = new Set(
  'north south east west northeast northwest southeast southwest northern southern eastern western central upper lower greater inner outer'.split(
    ' ',
  ),
);

/** A row while others may still be joined to it. */
interface Draft {
  readonly row: Row;
  /** Forms that imports add to those of the row. */
  readonly lent: RowForm[];
  at?: Coordinates;
  /** Absent for rows by hand. */
  readonly entry?: ImportedEntry;
}

/**
 * Rows by hand with imported entries below them. Where names are equal and types and countries agree it is one thing: the
 * imported one lends its other spellings. Where they are two things, the name stays with the one by hand.
 * Of imported entries the earlier list wins, and in it the order given; several with one name are left to the article.
 */
export function joinImported(byHand: readonly Row[], imported: readonly ImportedEntry[], words: WordLists): Row[] {
  const join = new Join(byHand, words);
  for (const entry of imported) join.add(entry);
  join.locate();
  return join.rows();
}

class Join {
  private readonly drafts = new Map<string, Draft>();
  /** Final id of every imported id. */
  private readonly renamed = new Map<string, string>();
  /** Ids by the folded words of what they are called, to find what is the same. */
  private readonly seen = new Map<string, Set<string>>();
  /** Ids by the folded words of forms that are not held under a condition of their own, to find rivals. */
  private readonly owners = new Map<string, Set<string>>();
  /** Folded words of the forms of rows by hand that hold without a condition. */
  private readonly taken = new Set<string>();
  /** Folded words of surnames and the like, which rows by hand hold under a condition. */
  private readonly held = new Set<string>();
  private readonly entries = new Map<string, ImportedEntry>();
  /** Folded words of all imported names. */
  private readonly names = new Set<string>();

  constructor(
    byHand: readonly Row[],
    private readonly words: WordLists,
  ) {
    for (const row of byHand) {
      this.drafts.set(row.id, { row, lent: [] });
      for (const form of row.forms) {
        if (isName(form)) this.see(form, row.id);
        if (form.needsName || form.context.length > 0) this.held.add(keyOf(form));
        else {
          this.own(form, row.id);
          this.taken.add(keyOf(form));
        }
      }
    }
  }

  add(entry: ImportedEntry): void {
    this.entries.set(entry.id, entry);
    const forms = judgeForms(entry, this.words);
    const [name] = judgeForms({ ...entry, forms: [] }, this.words);
    const same = this.namesakes(entry).find((draft) => this.isSame(draft, entry));
    if (same) {
      this.renamed.set(entry.id, same.row.id);
      this.lend(same, forms, false);
      return;
    }
    if (!name || this.taken.has(keyOf(name))) return;
    this.renamed.set(entry.id, entry.id);
    this.names.add(keyOf(name));
    const { id, type, subtype, description, prominence } = entry;
    const row = { id, type, name: entry.name, description, prominence, ...present({ subtype }), ...sources[entry.source], mute: false };
    const draft: Draft = { row: { ...row, forms: [] }, lent: [], entry, ...(entry.at && { at: entry.at }) };
    this.drafts.set(id, draft);
    this.lend(draft, forms, true);
  }

  /** Where rows by hand lie: where the best known import of the same country lies that has one of their names for one of its own. */
  locate(): void {
    const stateOf = new Map<string, string>();
    const countryOf = (id: string): string | undefined =>
      this.wayUp(id).flatMap((at) => stateOf.get(at) ?? (this.drafts.get(this.nowOf(at))?.row.type === 'state' ? this.nowOf(at) : []))[0];
    const located = [...this.entries.values()].filter(({ at }) => at).sort((left, right) => right.prominence - left.prominence);
    for (const entry of located) {
      for (const draft of this.byHandCalled(entry)) {
        const { row } = draft;
        if (entry.source === 'countries' && row.type === 'state') stateOf.set(entry.id, row.id);
        if (draft.at || !entry.at || !agree(row.type, entry.type) || !mayBeOnePlace(row.subtype, entry.subtype)) continue;
        const here = countryOf(row.id);
        if (here !== undefined && here === countryOf(entry.id)) draft.at = entry.at;
      }
    }
  }

  private byHandCalled({ name, forms }: ImportedEntry): Draft[] {
    const names = [name, ...forms.flatMap(({ text, kind }) => (kind === 'alias' ? [text] : []))];
    const ids = new Set(names.flatMap((text) => [...(this.seen.get(nameKey(text)) ?? [])]));
    return [...ids].flatMap((id) => this.drafts.get(id) ?? []).filter(({ entry }) => !entry);
  }

  rows(): Row[] {
    return [...this.drafts.values()].flatMap(({ row, lent, entry, at }) => {
      const relations = entry ? this.relationsOf(entry) : row.relations;
      const forms = [...row.forms, ...lent.flatMap((form) => this.settled(form, row, relations?.length ?? 0, entry?.clues ?? []))];
      if (entry && !forms.some((form) => form.kind === 'name')) return [];
      return [{ ...row, forms, ...(relations && { relations }), ...(at && { at }) }];
    });
  }

  /**
   * Of entries that share a form, those that are far less known lose it. Where several are left, or a row by hand holds
   * it under a condition, it marks nothing by itself.
   */
  private settled(form: RowForm, row: Row, relations: number, clues: readonly string[]): RowForm[] {
    if (form.needsName) return [form];
    const key = keyOf(form);
    // What is another spelling here is the name of something else.
    if (form.kind !== 'name' && this.names.has(key)) return [];
    const rivals = [...(this.owners.get(key) ?? [])].filter((id) => id !== row.id).map((id) => this.prominenceOf(id));
    const own = this.prominenceOf(row.id);
    if (rivals.some((rival) => rival > farMore * own)) return [];
    const isShared = rivals.some((rival) => own <= farMore * rival) || this.held.has(key) || this.isPartOfKnown(key);
    if (!isShared || form.tentative) return [form];
    if (relations > 0 || form.context.length > 0) return [{ ...form, tentative: true }];
    return clues.length > 0 ? [{ ...form, tentative: true, context: clues }] : [];
  }

  /** "East London" is a town, and a part of another. */
  private isPartOfKnown(key: string): boolean {
    const [first = '', ...rest] = key.split(' ');
    return directions.has(first) && this.taken.has(rest.join(' '));
  }

  private prominenceOf(id: string): number {
    const draft = this.drafts.get(id);
    return draft?.entry ? draft.entry.prominence : handProminence;
  }

  private lend(to: Draft, forms: readonly RowForm[], isOwnName: boolean): void {
    const own = new Set([...to.row.forms, ...to.lent].map(keyOf));
    for (const form of forms) {
      const key = keyOf(form);
      if (own.has(key) || this.taken.has(key)) continue;
      own.add(key);
      this.own(form, to.row.id);
      // The other spellings of an import are not to be trusted so far.
      if (isOwnName && form.kind === 'name') this.see(form, to.row.id);
      to.lent.push(isOwnName ? form : asAlias(form));
    }
  }

  /**
   * Rows that have the entry's name, then, for a source whose other spellings can be trusted, those that have one of them:
   * Szechwan is Sichuan.
   */
  private namesakes({ name, forms, source }: ImportedEntry): Draft[] {
    const aliases = source === 'wordNet' ? forms.flatMap(({ text, kind }) => (kind === 'alias' ? [text] : [])) : [];
    const ids = new Set([name, ...aliases].flatMap((text) => [...(this.seen.get(nameKey(text)) ?? [])]));
    return [...ids].flatMap((id) => this.drafts.get(id) ?? []);
  }

  private own(form: RowForm, id: string): void {
    if (!form.needsName) addTo(this.owners, keyOf(form), id);
  }

  private see(form: RowForm, id: string): void {
    addTo(this.seen, keyOf(form), id);
  }

  /**
   * Two towns of one country and one name in one source are two towns. Places are one if of one kind and in one country,
   * which must be known where only other spellings are equal.
   */
  private isSame({ row, entry: other }: Draft, entry: ImportedEntry): boolean {
    if (other?.source === entry.source || !agree(row.type, entry.type)) return false;
    if (entry.type !== 'place') return true;
    if (!mayBeOnePlace(row.subtype, entry.subtype)) return false;
    const [here, there] = [this.countryOf(entry.id), this.countryOf(row.id)];
    if (here !== undefined && here === there) return true;
    return (here === undefined || there === undefined) && nameKey(row.name ?? '') === nameKey(entry.name);
  }

  /** The state in which a place lies, as far as relations tell. */
  private countryOf(id: string): string | undefined {
    return this.wayUp(id)
      .map((at) => this.nowOf(at))
      .find((at) => this.drafts.get(at)?.row.type === 'state' || this.drafts.get(at)?.entry?.source === 'countries');
  }

  /** The final id of an imported one. */
  private nowOf(id: string): string {
    return this.renamed.get(id) ?? id;
  }

  /** A place and what it lies in, and so on, by ids as they were given. */
  private wayUp(id: string): string[] {
    const way = [id];
    while (way.length < 5) {
      const at = this.nowOf(way.at(-1) ?? '');
      const relations = this.drafts.get(at)?.row.relations ?? this.entries.get(at)?.relations ?? [];
      const up = relations.find(({ type }) => type === 'located-in' || type === 'part-of' || type === 'capital-of');
      if (!up) break;
      way.push(up.entry);
    }
    return way;
  }

  private relationsOf(entry: ImportedEntry): LexiconRelation[] {
    const ends = entry.relations.flatMap(({ type, entry: end }) => {
      const id = this.renamed.get(end);
      return id === undefined || id === entry.id || !this.drafts.has(id) ? [] : [{ type, entry: id }];
    });
    return ends.filter((end, index) => ends.findIndex((other) => other.entry === end.entry) === index);
  }
}

function keyOf(form: Pick<RowForm, 'words'>): string {
  return form.words.filter((word) => word !== '-').join(' ');
}

function nameKey(name: string): string {
  return keyOf({ words: formWords(name) });
}

/** Forms that call an entry by its own name, not by where its government sits or who belongs to it. */
function isName({ kind }: RowForm): boolean {
  return kind === 'name' || kind === 'alias' || kind === 'acronym';
}

function asAlias(form: RowForm): RowForm {
  return form.kind === 'name' ? { ...form, kind: 'alias' } : form;
}

function agree(left: Row['type'], right: Row['type']): boolean {
  const place = (type: Row['type']): boolean => type === 'place' || type === 'state';
  const body = (type: Row['type']): boolean => type === 'organization' || type === 'group';
  return left === right || (place(left) && place(right)) || (body(left) && body(right));
}

function addTo(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}
