import { hashText } from '../core/names/model/hash';
import type { TaggedDocument } from './taggedSentence';

/** One document in this many is held out. */
const share = 10;

export interface Parted {
  readonly training: readonly TaggedDocument[];
  readonly heldOut: readonly TaggedDocument[];
}

/** Holds out whole documents, chosen by a hash of their first sentence, so that the choice does not move when data is added. */
export function holdOut(documents: readonly TaggedDocument[]): Parted {
  const isHeldOut = (document: TaggedDocument): boolean => hashText(document[0]?.words.join(' ') ?? '') % share === 0;
  return { training: documents.filter((document) => !isHeldOut(document)), heldOut: documents.filter(isHeldOut) };
}
