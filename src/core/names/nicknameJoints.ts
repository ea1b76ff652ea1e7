import { isCapitalised } from '../text/tokens';
import { firstNames } from './firstNames';
import { isNameLike, isOrdinary, type NameContext } from './nameContext';

/** Longest nickname in tokens. */
const longest = 3;

/** 'Mick "Slab" Halloran': the token behind the closing mark where a nickname stands between the parts of a person's name, or -1. */
export function behindNickname(context: NameContext, first: number, quote: number, limit: number): number {
  const { tokens } = context;
  const mark = tokens.folded[quote];
  if (tokens.spaced[quote] !== 1 || tokens.spaced[quote + 1] !== 0 || !mayBePerson(context, first)) return -1;
  for (let at = quote + 1; at < Math.min(limit - 1, quote + 2 + longest); at += 1) {
    if (tokens.folded[at] !== mark) {
      if (!isCapitalised(tokens.shapes[at] ?? 0) && tokens.folded[at] !== 'the') return -1;
      continue;
    }
    return at > quote + 1 && tokens.spaced[at] === 0 && tokens.spaced[at + 1] === 1 && isNameLike(context, at + 1) ? at + 1 : -1;
  }
  return -1;
}

function mayBePerson(context: NameContext, first: number): boolean {
  const word = context.tokens.folded[first] ?? '';
  return firstNames.has(word) || (context.listedAt[first] === -1 && context.use.forced[first] !== 1 && !isOrdinary(context, word));
}
