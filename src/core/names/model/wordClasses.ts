import { arrivalVerbs, locativePrepositions, motionWords } from '../../match/usageWords';
import { commonWords } from '../commonWords';
import { firstNames, surnames } from '../firstNames';
import {
  companySuffixes,
  eventHeads,
  groupHeads,
  organizationHeads,
  placeHeads,
  placeLeads,
  productHeads,
  subjectWords,
  workHeads,
} from '../headWords';
import { peopleWords } from '../peopleWords';
import {
  bodyPossessions,
  eventNouns,
  livingVerbs,
  organizationNouns,
  placeNouns,
  productNouns,
  roleNouns,
  sayingVerbs,
  workNouns,
} from '../roleNouns';
import { sportWords } from '../sportWords';
import { honorifics, titleModifiers, titles } from '../titleWords';

/** The word lists that the model reads, one bit each; the order is part of the weights. */
const lists: readonly ReadonlySet<string>[] = [
  firstNames,
  surnames,
  honorifics,
  titles,
  titleModifiers,
  roleNouns,
  sayingVerbs,
  livingVerbs,
  organizationNouns,
  bodyPossessions,
  placeNouns,
  workNouns,
  eventNouns,
  productNouns,
  organizationHeads,
  companySuffixes,
  placeHeads,
  placeLeads,
  eventHeads,
  workHeads,
  groupHeads,
  productHeads,
  subjectWords,
  peopleWords,
  locativePrepositions,
  arrivalVerbs,
  motionWords,
  sportWords,
  commonWords,
];

/** Bits of the lists that hold a folded word. */
export const wordClasses: ReadonlyMap<string, number> = gather();

/** Number of the bit that says that the word is an ordinary one. */
export const commonWordBit = lists.indexOf(commonWords);

function gather(): Map<string, number> {
  const bits = new Map<string, number>();
  lists.forEach((list, index) => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  });
  return bits;
}
