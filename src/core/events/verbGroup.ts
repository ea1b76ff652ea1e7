import { auxiliaries, isAdverb } from '../text/nounPhrase';
import { Shape, type Tokens } from '../text/tokens';

/** Where the auxiliaries, adverbs and "to" that belong to a verb begin. */
export function verbGroupStart(tokens: Tokens, verb: number, floor: number): number {
  let at = verb;
  while (at > floor && (isAdverb(tokens, at - 1) || isAuxiliary(tokens, at - 1, floor))) at -= 1;
  return at;
}

/** "May" and "Will" inside a sentence are names. */
function isAuxiliary(tokens: Tokens, token: number, floor: number): boolean {
  return auxiliaries.has(tokens.folded[token] ?? '') && (tokens.shapes[token] === Shape.lower || token === floor);
}
