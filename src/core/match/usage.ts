import { isCapitalised, isWord, type Tokens } from '../text/tokens';
import type { TokenRange } from './formConditions';
import {
  actingVerbs,
  actorNounsBeforeOf,
  actorPrepositions,
  arrivalVerbs,
  locativePrepositions,
  motionWords,
  placeModifiers,
  placeNounsBeforeOf,
  placeNounsBetween,
  placePossessions,
} from './usageWords';

/** How a state or a capital is used at one place in the text. */
export type Usage = 'acts' | 'locates' | 'unknown';

const reach = 4;

/**
 * Reads the words around a state's or town's name. `previous` is the usage of the name before it, which a name that is
 * only joined by "and", "or" or a comma shares: "in Iraq and Syria".
 */
export function usageOf(tokens: Tokens, range: TokenRange, previous?: { readonly range: TokenRange; readonly usage: Usage }): Usage {
  if (previous && isCoordinated(tokens, previous.range.endToken, range.firstToken)) return previous.usage;
  const behind = usageFromBehind(tokens, range);
  if (behind === 'acts') return behind;
  const before = usageFromBefore(tokens, range);
  return before === 'unknown' ? behind : before;
}

function isCoordinated(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3 || tokens.blocks[from] !== tokens.blocks[to]) return false;
  for (let at = from; at < to; at += 1) {
    const word = tokens.folded[at] ?? '';
    if (word !== 'and' && word !== 'or' && word !== ',' && word !== 'the' && word !== '/') return false;
  }
  return true;
}

function usageFromBehind(tokens: Tokens, range: TokenRange): Usage {
  const at = range.endToken;
  if (at >= tokens.count || tokens.blocks[at] !== tokens.blocks[range.firstToken]) return 'unknown';
  const word = tokens.folded[at] ?? '';
  if (word === "'s" || word === "'") return placePossessions.has(tokens.folded[at + 1] ?? '') ? 'locates' : 'acts';
  if (actingVerbs.has(word)) return wordBefore(tokens, range.firstToken) === 'in' ? 'unknown' : 'acts';
  if ((word === 'is' || word === 'was' || word === 'are') && (tokens.folded[at + 1] ?? '').endsWith('ing')) return 'acts';
  return word === 'and' && tokens.folded[at + 1] === 'its' ? 'acts' : 'unknown';
}

function usageFromBefore(tokens: Tokens, range: TokenRange): Usage {
  let at = range.firstToken - 1;
  const first = Math.max(0, range.firstToken - reach);
  while (at >= first && placeModifiers.has(tokens.folded[at] ?? '') && tokens.folded[at] !== 'of') at -= 1;
  if (at < first || tokens.blocks[at] !== tokens.blocks[range.firstToken]) return 'unknown';
  const word = tokens.folded[at] ?? '';
  if (word === ',' && at > 0 && isCapitalised(tokens.shapes[at - 1] ?? 0) && at === range.firstToken - 1) return 'unknown';
  if (word === 'of') return usageBehindOf(tokens, at);
  if (word === 'between') return placeNounsBetween.has(wordBefore(tokens, at)) ? 'locates' : 'unknown';
  if (word === 'to' || word === 'for') return motionBefore(tokens, at) ? 'locates' : 'acts';
  if (locativePrepositions.has(word) || arrivalVerbs.has(word)) return 'locates';
  return actorPrepositions.has(word) ? 'acts' : 'unknown';
}

function usageBehindOf(tokens: Tokens, of: number): Usage {
  const noun = wordBefore(tokens, of);
  if (placeNounsBeforeOf.has(noun)) return 'locates';
  return actorNounsBeforeOf.has(noun) ? 'acts' : 'unknown';
}

function motionBefore(tokens: Tokens, preposition: number): boolean {
  for (let at = preposition - 1; at >= Math.max(0, preposition - reach); at -= 1) {
    if (!isWord(tokens.shapes[at] ?? 0) || tokens.blocks[at] !== tokens.blocks[preposition]) return false;
    if (motionWords.has(tokens.folded[at] ?? '')) return true;
  }
  return false;
}

function wordBefore(tokens: Tokens, at: number): string {
  return at > 0 && tokens.blocks[at - 1] === tokens.blocks[at] ? (tokens.folded[at - 1] ?? '') : '';
}
