import { companySuffixes, organizationHeads } from '../../core/names/headWords';
import { fold } from '../../core/text/fold';
import type { TaggedName, TaggedSentence } from '../taggedSentence';

/** Whether any word of the name says that it is a body. */
export function hasOrganizationHead({ words }: TaggedSentence, { first, end }: TaggedName): boolean {
  return words.slice(first, end).some((word) => organizationHeads.has(fold(word)) || companySuffixes.has(fold(word)));
}
