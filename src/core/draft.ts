import type { Lexicon } from './lexicon';
import type {
  Article,
  EntityType,
  Event,
  EventTime,
  Figure,
  FigureType,
  MentionRule,
  Range,
  RelationType,
  Statement,
  Warning,
} from './model';
import type { NameModel } from './names/model/nameModel';
import type { Dateline } from './text/dateline';
import type { Sentence } from './text/sentences';
import type { Tokens } from './text/tokens';
import type { WordUse } from './text/wordUse';

/** A mention while its entity is still being found. Token positions are half-open too. */
export interface Mention extends Range {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly subtype?: string | undefined;
  readonly rule: MentionRule;
  readonly confidence: number;
  /** Number of the lexicon entry. */
  readonly entry?: number | undefined;
  /** The lexicon form that matched. */
  readonly form?: string | undefined;
  /** Numbers of other entries that fitted. */
  readonly rivalEntries?: readonly number[] | undefined;
  /** Of an unlisted name: the key under which mentions are gathered, its fullest spelling in this article. */
  readonly name?: string | undefined;
  readonly inferred?: true | undefined;
  /** Titles that stand before or after this mention: "President". */
  readonly titles?: readonly string[] | undefined;
  /** Role or apposition found beside the mention, as a range of the text: "researcher", "FSB Director". */
  readonly described?: Range | undefined;
  /** Number of the entity in `Draft.entities`, once gathered. */
  readonly entity?: number | undefined;
}

/** Mentions gathered into one thing, before ids are given. */
export interface EntityDraft {
  readonly entry?: number | undefined;
  readonly name: string;
  readonly type: EntityType;
  readonly subtype?: string | undefined;
  readonly titles: readonly string[];
  readonly described?: Range | undefined;
}

/** A figure with its place. `id` is given when it is made and never changes. */
export interface FigureMark extends Range {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: FigureType;
  readonly confidence: number;
  readonly figure: Omit<Figure, 'id' | 'type'>;
}

/** An event whose actors and places are numbers of `Draft.entities`, and its figures numbers of `Draft.figures`. */
export interface EventDraft extends Omit<Event, 'id' | 'entity' | 'actors' | 'places' | 'figures' | 'statement' | 'count' | 'when'> {
  readonly count?: number | undefined;
  readonly when?: EventTime | undefined;
  readonly entity?: number | undefined;
  readonly actors: readonly { readonly entity: number; readonly role: Event['actors'][number]['role'] }[];
  readonly places: readonly number[];
  readonly figures: readonly number[];
  /** Number of `Draft.statements`. */
  readonly statement?: number | undefined;
}

/** A statement whose sources name entities by number. */
export interface StatementDraft extends Omit<Statement, 'id' | 'sources'> {
  readonly sources: readonly (Range & { readonly kind: 'named' | 'unnamed' | 'document'; readonly entity?: number | undefined })[];
}

/** What the text says of two entities, numbers of `Draft.entities`; the range is where it says so. */
export interface RelationDraft extends Range {
  readonly type: RelationType;
  readonly from: number;
  readonly to: number;
}

/** What the steps of the pipeline hand on. Steps never change a draft: they return the fields they replace. */
export interface Draft {
  readonly article: Article;
  readonly lexicon: Lexicon;
  /** Absent where the host has no weights: names are then typed by rules alone. */
  readonly nameModel?: NameModel;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Where, by whom and when the article says it was filed; in reading order. */
  readonly datelines: readonly Dateline[];
  readonly use: WordUse;
  /** Bits of `Cue` for each token: the steps that look at its word. */
  readonly cues: Uint8Array;
  /** Sorted by start, the longer first. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly EntityDraft[];
  /** Sorted by start. */
  readonly figures: readonly FigureMark[];
  readonly events: readonly EventDraft[];
  readonly statements: readonly StatementDraft[];
  readonly relations: readonly RelationDraft[];
  readonly warnings: readonly Warning[];
}

/** What figures and dates are found from: the words of an article, and nothing else of the draft. */
export type WordedArticle = Pick<Draft, 'article' | 'tokens' | 'cues' | 'figures'>;

export interface Step {
  readonly name: string;
  readonly run: (draft: Draft) => Partial<Draft>;
}
