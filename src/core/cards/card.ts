import type {
  Attribution,
  EntityType,
  EventStatus,
  EventType,
  FigureType,
  Precision,
  Range,
  RelationType,
  StatementSource,
} from '../model';

/** Leads from a card to another entity, figure or event of the article. */
export interface CardLink {
  /** Id of an entity, figure or event. */
  readonly id: string;
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string;
  /** Its first mention. */
  readonly range?: Range;
}

/** Where the thing stands in the article. */
export interface Positions {
  /** All mentions in reading order. */
  readonly all: readonly Range[];
  /** Number of this mention in `all`; absent on a card that was not opened from a mention. */
  readonly index?: number;
  readonly previous?: Range;
  readonly next?: Range;
  /** How many stand in each section; absent where there are too few sections to compare. */
  readonly bySection?: readonly number[];
}

/** A sentence of the article, shortened, with the mention lit. */
export interface Snippet extends Range {
  /** White space is plain spaces; `…` stands where the sentence was cut. */
  readonly text: string;
  /** Ranges of `text`, not of the article. */
  readonly highlights: readonly Range[];
}

interface CardBase {
  /** Id of the entity, figure or event. */
  readonly id: string;
  readonly title: string;
  /** Type and finer type in words: "Organization · armed group". */
  readonly kindLabel: string;
  readonly positions: Positions;
  /** Number of the annotation that encloses this one. */
  readonly outer?: { readonly annotation: number; readonly title: string };
}

export interface RelatedLink extends CardLink {
  /** Relation between the two, absent when they only share sentences. */
  readonly relation?: RelationType;
  /** Number of sentences in which both stand. */
  readonly shared: number;
}

export interface EntityCard extends CardBase {
  readonly kind: 'entity';
  readonly type: EntityType;
  readonly listed: boolean;
  readonly description?: string;
  readonly descriptionFrom?: 'lexicon' | 'article';
  /** Role held on the article's date. */
  readonly roleThen?: string;
  /** Role held without an end, where it is another. */
  readonly roleNow?: string;
  readonly titles: readonly string[];
  /** Other spellings in this article, the commonest first. */
  readonly aliases: readonly string[];
  /** Why it is marked, in plain sentences. Absent on a card that was not opened from a mention. */
  readonly why?: string;
  /** At most three, in reading order. */
  readonly snippets: readonly Snippet[];
  /** At most six: relations first, then the most shared sentences. */
  readonly related: readonly RelatedLink[];
  readonly events: readonly CardLink[];
  /** At most six that are tied to it. */
  readonly figures: readonly CardLink[];
  /** Where the article describes it, if the description is the article's. */
  readonly describedAt?: Range;
  /** Its place on the map is known. */
  readonly hasMap: boolean;
  readonly source?: string;
  readonly licence?: string;
}

/** One of a row of figures that can be compared. */
export interface ScaleBar extends CardLink {
  /** Of the greatest of the row, over 0 and at most 1. */
  readonly share: number;
  /** The figure that the card is about. */
  readonly isOwn: boolean;
}

/** Who says something. */
export interface SaidBy {
  readonly kind: StatementSource['kind'];
  readonly label: string;
  readonly entity?: string;
  readonly range: Range;
}

export interface FigureCard extends CardBase {
  readonly kind: 'figure';
  readonly type: FigureType;
  /** Bounds or vagueness in words: "at least 34". */
  readonly bounds?: string;
  readonly unit?: string;
  readonly counts?: string;
  readonly role?: string;
  /** Absent when the article itself says it. */
  readonly attribution?: Attribution;
  /** "Said by …" in words. */
  readonly said: string;
  readonly saidBy: readonly SaidBy[];
  /** The date in force, in words. */
  readonly asOf?: string;
  /** Sums that the figure does not fit. */
  readonly findings: readonly string[];
  readonly sentence?: Snippet;
  /** The figure beside those that are measured alike, the greatest first; empty where there are none. */
  readonly scale: readonly ScaleBar[];
  /** Other figures on the same thing. */
  readonly others: readonly CardLink[];
  readonly events: readonly CardLink[];
}

export interface DateCard extends CardBase {
  readonly kind: 'date';
  readonly type: FigureType;
  /** ISO 8601 or EDTF, as the engine gives it. */
  readonly interval?: string;
  readonly precision?: Precision;
  /** How fine the date is, in words. */
  readonly precisionLabel?: string;
  /** How the interval was found, in words. */
  readonly resolved: string;
  /** How far it is from the article's date, in words. */
  readonly distance?: string;
  readonly sentence?: Snippet;
  /** Events of the article in that interval. */
  readonly events: readonly CardLink[];
}

export interface EventActorLink extends CardLink {
  readonly role: string;
}

export interface EventCard extends CardBase {
  readonly kind: 'event';
  readonly type: EventType;
  readonly listed: boolean;
  readonly status: EventStatus;
  readonly statusLabel: string;
  readonly count?: number;
  readonly description?: string;
  readonly who: readonly EventActorLink[];
  readonly where: readonly CardLink[];
  /** In words, and where it is known from. */
  readonly when?: { readonly label: string; readonly from: string; readonly interval: string };
  readonly figures: readonly CardLink[];
  readonly said?: string;
  readonly why?: string;
  readonly snippets: readonly Snippet[];
  /** The dated event before and after, in time. */
  readonly before?: CardLink;
  readonly after?: CardLink;
  readonly source?: string;
  readonly licence?: string;
}

export type Card = EntityCard | FigureCard | DateCard | EventCard;
