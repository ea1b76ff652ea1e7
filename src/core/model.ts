/**
 * Positions are half-open UTF-16 ranges in the reading text.
 *
 * What the engine returns. Field for field the public annotation contract; a field that is unknown is absent,
 * never null or empty. The few fields beyond the contract, which the reader's cards need, are marked `@internal`
 * and are left out by `contract.ts`.
 */

export interface Range {
  /** First UTF-16 code unit. */
  readonly start: number;
  /** One past the last UTF-16 code unit. */
  readonly end: number;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'list-item' | 'caption' | 'table' | 'aside' | 'repeat';

export interface Block extends Range {
  readonly kind: BlockKind;
  /** Heading level 1 to 6, or list nesting from 1. */
  readonly level?: number;
}

export type PublishedSource = 'front-matter' | 'metadata' | 'dateline' | 'given';

/** An article as the core sees it: the reading text and what stands where in it. */
export interface Article {
  /** The reading text. Blocks are ranges in it; what lies between blocks is never annotated. */
  readonly text: string;
  /** In reading order, not overlapping. */
  readonly blocks: readonly Block[];
  readonly title?: string;
  readonly byline?: string;
  /** ISO 8601 day, `2018-11-02`. */
  readonly published?: string;
  readonly publishedFrom?: PublishedSource;
  /** EDTF interval that holds the published date where the day is unknown. */
  readonly publishedBounds?: string;
  /** BCP 47 primary tag. */
  readonly language: string;
  readonly words: number;
}

export type EntityType = 'person' | 'organization' | 'state' | 'group' | 'place' | 'event' | 'work' | 'product' | 'language';

/** Why a span is marked as a mention of its entity. */
export type MentionRule = 'lexicon' | 'alias' | 'acronym' | 'surname' | 'demonym' | 'metonym' | 'back-reference' | 'discovered';

export interface EntityAnnotation extends Range {
  readonly text: string;
  readonly kind: 'entity';
  readonly type: EntityType;
  /** Id of the entity, `e12`. */
  readonly entity: string;
  /** 0 to 1: of marks said to be 0.9 sure, nine in ten should be right. */
  readonly confidence: number;
  readonly rule: MentionRule;
  readonly inferred?: true;
  /** The lexicon form that matched, where it differs from the text. */
  readonly form?: string;
  /** Names of the entities that were considered and rejected. */
  readonly rivals?: readonly string[];
}

export interface FigureAnnotation extends Range {
  readonly text: string;
  readonly kind: 'figure';
  readonly type: FigureType;
  /** Id of the figure, `f3`. */
  readonly figure: string;
  readonly confidence: number;
}

export type Annotation = EntityAnnotation | FigureAnnotation;

export type RelationType =
  | 'leads'
  | 'member-of'
  | 'part-of'
  | 'capital-of'
  | 'ally-of'
  | 'rival-of'
  | 'located-in'
  | 'owns'
  | 'succeeds'
  | 'attacks'
  | 'arrests'
  | 'meets';

export interface Relation {
  readonly type: RelationType;
  /** Id of the other entity of this article. */
  readonly entity: string;
  readonly from: 'lexicon' | 'article';
  readonly statement?: string;
}

/** An office or function somebody held, from and to in ISO 8601 of any precision. */
export interface DatedRole {
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
}

export interface Entity {
  readonly id: string;
  /** Id of the lexicon entry. */
  readonly entry?: string;
  readonly name: string;
  readonly type: EntityType;
  readonly subtype?: string;
  readonly description?: string;
  readonly descriptionFrom?: 'lexicon' | 'article';
  /** Titles found before or after the name in this article. */
  readonly titles?: readonly string[];
  readonly listed: boolean;
  /** Number of mentions, repeats left out. */
  readonly mentions: number;
  /** Id of the event that this entity names. */
  readonly event?: string;
  readonly relations?: readonly Relation[];
  /** Where the description comes from. */
  readonly sources?: readonly string[];
  /** @internal Roles with their dates, for the card's "then" and "now". */
  readonly roles?: readonly DatedRole[];
  /** @internal Licence of the description. */
  readonly licence?: string;
  /** @internal For the card's map. */
  readonly place?: PlaceOnMap;
  /** @internal Lexicon layer the entry comes from. */
  readonly layer?: LexiconLayer;
}

/** Degrees, north and east positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a listed place lies, as the lexicon knows it. */
export interface PlaceOnMap {
  readonly at: Coordinates;
  /** Entry id of its country; of a country its own. */
  readonly country?: string;
}

export type LexiconLayer = 'bundled' | 'user' | 'workspace';

export type FigureType = 'number' | 'ordinal' | 'percent' | 'money' | 'quantity' | 'age' | 'date' | 'time' | 'duration' | 'set';

export type Precision = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

export interface RelativeDate {
  readonly unit: Precision;
  /** In units, negative before the anchor. */
  readonly offset: number;
  readonly anchor: 'published' | 'in-force' | 'event';
}

export interface Figure {
  readonly id: string;
  readonly type: FigureType;
  readonly value?: number;
  /** With `max` a range; alone an open bound. */
  readonly min?: number;
  readonly max?: number;
  readonly approximate?: boolean;
  /** A number word without a value: `several`, `dozens`. */
  readonly vague?: string;
  /** The bare numeral. */
  readonly number?: Range;
  /** Unit in lower-case singular English: `kilometre`, `person`. */
  readonly unit?: string;
  /** ISO 4217. */
  readonly currency?: string;
  readonly per?: string;
  /** The counted noun phrase. */
  readonly counts?: string;
  readonly noun?: Range;
  readonly role?: 'total' | 'change' | 'rate' | 'rank' | 'share';
  /** Id of the figure that this one is a part of, or says again. */
  readonly partOf?: string;
  /** ISO 8601 or EDTF. */
  readonly asOf?: string;
  readonly statement?: string;
  /** ISO 8601 or EDTF: `2017-02`, `199X`, `2013/..`, `P3M`, `R/P1W`. */
  readonly interval?: string;
  readonly precision?: Precision;
  readonly relative?: RelativeDate;
}

export type EventType =
  | 'war'
  | 'battle'
  | 'invasion'
  | 'intervention'
  | 'conquest'
  | 'withdrawal'
  | 'deployment'
  | 'exercise'
  | 'ceasefire'
  | 'airstrike'
  | 'attack'
  | 'bombing'
  | 'shooting'
  | 'killing'
  | 'execution'
  | 'kidnapping'
  | 'threat'
  | 'plot'
  | 'arrest'
  | 'raid'
  | 'trial'
  | 'verdict'
  | 'extradition'
  | 'election'
  | 'vote'
  | 'law'
  | 'appointment'
  | 'resignation'
  | 'coup'
  | 'meeting'
  | 'negotiation'
  | 'agreement'
  | 'sanction'
  | 'visit'
  | 'recognition'
  | 'protest'
  | 'riot'
  | 'strike'
  | 'aid'
  | 'evacuation'
  | 'rescue'
  | 'deal'
  | 'bankruptcy'
  | 'launch'
  | 'investment'
  | 'layoff'
  | 'disaster'
  | 'accident'
  | 'outbreak'
  | 'tournament'
  | 'match'
  | 'award'
  | 'ceremony'
  | 'publication'
  | 'birth'
  | 'death'
  | 'marriage'
  | 'migration'
  | 'return'
  | 'recruitment'
  | 'founding';

export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'offered' | 'prevented' | 'possible' | 'alleged' | 'negated';

export type ActorRole = 'agent' | 'target' | 'participant' | 'beneficiary' | 'instrument' | 'location-of';

export interface EventActor {
  readonly entity: string;
  readonly role: ActorRole;
}

export interface EventTime {
  /** ISO 8601 or EDTF. */
  readonly interval: string;
  readonly precision: Precision;
  readonly from: 'text' | 'in-force' | 'published' | 'lexicon';
}

export interface Event {
  readonly id: string;
  /** Id of the entity of type `event` that names it. */
  readonly entity?: string;
  readonly type: EventType;
  readonly label: string;
  readonly listed: boolean;
  readonly status: EventStatus;
  /** For iterated events: "two separate attacks". */
  readonly count?: number;
  readonly mentions: readonly Range[];
  readonly actors: readonly EventActor[];
  readonly places: readonly string[];
  readonly when?: EventTime;
  readonly figures: readonly string[];
  readonly statement?: string;
}

export type Attribution = 'named' | 'unnamed' | 'document' | 'none';

export interface StatementSource extends Range {
  readonly kind: 'named' | 'unnamed' | 'document';
  readonly entity?: string;
}

export interface Statement extends Range {
  readonly id: string;
  readonly mode: 'direct' | 'indirect' | 'mixed' | 'attitude';
  readonly quotes: readonly Range[];
  readonly attribution: Attribution;
  readonly sources: readonly StatementSource[];
}

export interface Warning extends Partial<Range> {
  /** Stable, lower case with hyphens: `no-published-date`. */
  readonly code: string;
  readonly message: string;
}

export type ArticleSummary = Omit<Article, 'text'>;

export interface Analysis {
  readonly version: 1;
  readonly article: ArticleSummary;
  /** Sorted by start, the outer before the inner; they nest and never cross. */
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly warnings: readonly Warning[];
}
