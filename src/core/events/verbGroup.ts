import { auxiliaries, isAdverb } from '../text/nounPhrase';
import type { Tokens } from '../text/tokens';

/** Where the auxiliaries, adverbs and "to" that belong to a verb begin. */
export function verbGroupStart(tokens: Tokens, verb: number, floor: number): number {
  let at = verb;
  while (at > floor && (isAdverb(tokens, at - 1) || auxiliaries.has(tokens.folded[at - 1] ?? ''))) at -= 1;
  return at;
}
