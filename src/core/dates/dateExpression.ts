import type { Line } from '../figures/line';
import type { Bound } from '../figures/refine/addBounds';
import type { DateWord, TimeUnit } from './dateWords';
import type { FeastRule } from './feasts';

/** Distance from an anchor: "last year" is one year before the published date. */
export interface Shift {
  readonly unit: TimeUnit;
  /** In units, negative before the anchor. */
  readonly offset: number;
  /** An event is the anchor of lengths alone: what it was, and when, the figure does not know. */
  readonly anchor: 'published' | 'in-force' | 'event';
}

/** A part of a longer time: "the first week of", "the last three months of", "the second half of". */
export interface DatePart {
  /** A long weekend takes in the day that it is named after: "Labor Day weekend". */
  readonly unit: TimeUnit | 'half' | 'weekend' | 'long-weekend';
  /** 1 is the first, -1 the last, 0 the one around a day: "the week of 22 April". */
  readonly nth: number;
  /** How many of the unit; absent where nobody says: "the last days of". */
  readonly count?: number;
}

/**
 * What the words say of a point in time, and no more. A year that is missing is found later, from the published date
 * or the date in force; `shift` says how far from which of them.
 */
export interface Moment {
  readonly shift?: Shift;
  /** First year of the century, 1900. */
  readonly century?: number;
  /** First year of the decade, 1990. */
  readonly decade?: number;
  readonly year?: number;
  /** 1 or 2. */
  readonly half?: number;
  readonly quarter?: number;
  /** EDTF, 21 spring to 24 winter. */
  readonly season?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** A part of the very week or year that `shift` names: "Thursday last week", "March last year"; not "last Thursday". */
  readonly within?: true;
  /** As fine as this, counted from the anchor's own day: "a year ago today", "a year ago this month". */
  readonly keeps?: 'day' | 'week' | 'month';
  /** Days behind what the rest says, negative before: "the eve of Easter", "the day after Christmas". */
  readonly plus?: number;
  /** Day and month may be the other way round: "3/5/2018". */
  readonly isEither?: true;
  /** With a weekday and a month: the first Monday is 1, the last one -1. */
  readonly nth?: number;
  readonly part?: DatePart;
  readonly weekend?: true;
  /** A day that moves from year to year. */
  readonly feast?: FeastRule;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** ISO 8601: `Z`, `-05:00`. */
  readonly zone?: string;
  /** Written with "BC"; the year is the one written. */
  readonly beforeChrist?: true;
}

export type DateValue =
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'range'; readonly from: Moment; readonly to: Moment }
  /** Open at its end: "since 2013". */
  | { readonly kind: 'open'; readonly from: Moment }
  | {
      readonly kind: 'duration';
      readonly unit: TimeUnit;
      readonly count?: number;
      readonly upTo?: number;
      readonly vague?: string;
      /** The vague word is the unit itself: "for months". */
      readonly isBare?: true;
      /** What is left in smaller units: "two years and three months". */
      readonly rest?: readonly { readonly unit: TimeUnit; readonly count: number }[];
      readonly shift?: Shift;
    }
  /** ISO 8601 repetition, `R/P1W`. */
  | { readonly kind: 'set'; readonly interval: string };

/** A date as recognisers see it. Token positions, `end` exclusive. */
export interface DateExpression {
  readonly first: number;
  readonly end: number;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly value: DateValue;
  readonly confidence: number;
  /** Bounds and hedges that stand before it, in the order met going left. */
  readonly bounds?: readonly Bound[];
}

/** Finds one kind of date that begins at, or stands around, a word of its kind. */
export interface DateRecogniser {
  readonly name: string;
  readonly kinds: readonly DateWord['kind'][];
  readonly read: (line: Line, at: number, word: DateWord) => DateExpression | undefined;
}

export function dateOf(first: number, end: number, moment: Moment, confidence = 0.97): DateExpression {
  return { first, end, type: 'date', value: { kind: 'moment', moment }, confidence };
}

export function rangeOf(first: number, end: number, from: Moment, to: Moment, confidence = 0.96): DateExpression {
  return { first, end, type: 'date', value: { kind: 'range', from, to }, confidence };
}
