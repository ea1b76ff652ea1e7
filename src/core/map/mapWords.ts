import { wording } from '../cards/wording';
import type { LocatorMap } from './locatorMap';

/** What a map shows, for those who do not see it: "Raqqa, in the north of Syria" where that is so by measure. */
export function mapWords(name: string, { direction, country }: LocatorMap): string {
  if (country === undefined || country === name) return wording.mapOf(name);
  return direction === undefined ? wording.mapIn(name, country) : wording.placeIn(name, wording.direction[direction], country);
}
