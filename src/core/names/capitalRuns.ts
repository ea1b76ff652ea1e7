import type { TokenRange } from '../match/formConditions';
import type { Sentence } from '../text/sentences';
import { Shape } from '../text/tokens';
import { numberedHeads } from './headWords';
import { isNameLike, type NameContext } from './nameContext';
import { nextInRun } from './nextInRun';
import { openingParticles } from './particles';

/** Longer runs are lists of capitals, not names. */
const longestRun = 16;

/** Runs of capitalised words in one sentence, with the small words that tie them together. */
export function capitalRuns(context: NameContext, sentence: Sentence): TokenRange[] {
  const runs: TokenRange[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    if (!isNameLike(context, at)) {
      at += 1;
      continue;
    }
    const first = openingBefore(context, at, sentence.firstToken);
    let last = at;
    while (last - first < longestRun) {
      const next = nextInRun(context, first, last, sentence.endToken);
      if (next < 0) break;
      last = next;
    }
    runs.push({ firstToken: withOrdinal(context, first, last, sentence.firstToken), endToken: last + 1 });
    at = last + 1;
  }
  return runs;
}

/** "al-" and "bin" before the capital, where they begin the name. */
function openingBefore(context: NameContext, at: number, limit: number): number {
  const { tokens } = context;
  const hyphen = tokens.folded[at - 1] === '-' && tokens.spaced[at] === 0 && tokens.spaced[at - 1] === 0;
  const particle = hyphen ? at - 2 : at - 1;
  if (particle < limit || !openingParticles.has(tokens.folded[particle] ?? '') || tokens.shapes[particle] !== Shape.lower) return at;
  return hyphen || tokens.spaced[at] === 1 ? particle : at;
}

/** "65th Airborne Division": the ordinal before a unit belongs to its name. */
function withOrdinal(context: NameContext, first: number, last: number, limit: number): number {
  const { folded, spaced } = context.tokens;
  const ending = first - 1;
  if (ending <= limit || !/^(?:st|nd|rd|th|d)$/.test(folded[ending] ?? '') || spaced[ending] !== 0) return first;
  for (let at = first; at <= last; at += 1) if (numberedHeads.has(folded[at] ?? '')) return ending - 1;
  return first;
}
