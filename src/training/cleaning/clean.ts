import type { TaggedDocument, TaggedSentence } from '../taggedSentence';
import { commonestType } from './commonestType';
import { cutOffices } from './cutOffices';
import { dropOffices } from './dropOffices';
import { dropTimes } from './dropTimes';
import { joinParts } from './joinParts';
import { knownBodies } from './knownBodies';
import { markOvert } from './markOvert';
import { type IsDemonym, partStates } from './partStates';
import { personsInBodies } from './personsInBodies';
import { splitLists } from './splitLists';
import { titlesOff } from './titlesOff';
import { trimEdges } from './trimEdges';

/**
 * Brings the source's names to the spans and types of this project, in this order. Titles come off before anything is
 * counted; types are evened out last, over all documents.
 */
export function clean(documents: readonly TaggedDocument[], isDemonym: IsDemonym): TaggedDocument[] {
  const steps: readonly ((sentence: TaggedSentence) => TaggedSentence)[] = [
    dropTimes,
    dropOffices,
    cutOffices,
    personsInBodies,
    titlesOff,
    splitLists,
    trimEdges,
    joinParts,
    partStates(isDemonym),
    markOvert,
    knownBodies,
  ];
  const cleaned = documents.map((document) => document.map((sentence) => steps.reduce((current, step) => step(current), sentence)));
  return commonestType(cleaned);
}
