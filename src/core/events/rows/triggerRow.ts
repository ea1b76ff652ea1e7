import type { EventType } from '../../model';
import type { EventFamily } from '../eventFamily';

/**
 * What must stand with a trigger before it counts. `nothing`: a noun with an article, a possessor or a word of its kind
 * is enough. `definite`: a noun that points to what is known. `argument`: an actor, a place, a date or a figure. `role`: an actor in the frame. `named`: one with a name.
 * `target`, `place`: that slot. `people`: somebody, named or not, or how many. `dated`: somebody and a day, for verbs that
 * tell an event only then; `day`: a day alone. `both`: agent and target, or two participants.
 */
export type Need = 'nothing' | 'definite' | 'argument' | 'named' | 'role' | 'target' | 'place' | 'people' | 'dated' | 'day' | 'both';

export interface TriggerRow {
  readonly type: EventType;
  readonly family: EventFamily;
  /** Singular nouns; those that exist only in the plural behind `=`. */
  readonly nouns?: string;
  /** Base forms. */
  readonly verbs?: string;
  /** Past forms alone, where the base form is another verb: "founded". */
  readonly pasts?: string;
  readonly needs?: Need;
  /** One of these words must stand before the noun in its phrase, or behind it and "of"; for a verb in its object, or in its subject where it has no object. */
  readonly beside?: string;
  /** None of these words may stand in the verb's object, or in the subject of its passive: "won praise". */
  readonly bars?: string;
  /** One of these words must stand in the verb's subject. */
  readonly subjects?: string;
  /** None of these words may stand directly before, or directly behind. */
  readonly never?: string;
  /** None of these words may stand directly behind: "resigned to", but "to resign". */
  readonly neverBehind?: string;
  /** The noun counts only as the object of a verb that makes it happen: "issued threats". */
  readonly made?: true;
  /** The verb takes an object, so that "arrested in Paris" is passive. */
  readonly transitive?: true;
  /** The verb counts only in the passive: "was tried", not "tried". */
  readonly passive?: true;
  /** One of these words must stand directly behind the verb: "step down". */
  readonly particle?: string;
  /** One of these words must stand in the sentence. */
  readonly within?: string;
  /** Two of these words must stand in the article. */
  readonly about?: string;
  /** The verb's object is a person or people: "captured him", not "captured the town". */
  readonly ofPerson?: true;
  /** The verb's subject is a person: "became leader", not said of a state. */
  readonly bySomeone?: true;
  /** Its plural does not count. */
  readonly single?: true;
  /** Counts only where sport is told of: in an article on it, or beside two of its words. */
  readonly sport?: true;
}
