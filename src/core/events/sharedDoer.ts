import { determiners } from '../text/nounPhrase';
import type { Candidate } from './candidate';
import type { ArticleView } from './sentenceView';

/** "the bombing of X and the shooting in Y were committed by Z": of joined event nouns the first was done by the last one's doer. */
export function withSharedDoers(view: ArticleView, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const next = candidates[index + 1];
    if (!next || !candidate.isNoun || !next.isNoun || !isJoined(view, candidate, next)) return candidate;
    const doers = candidate.actors.some(({ role }) => role === 'agent') ? [] : next.actors.filter(({ role }) => role === 'agent');
    return doers.length === 0 ? candidate : { ...candidate, actors: [...candidate.actors, ...doers] };
  });
}

/** Nothing but "and" between the two phrases. */
function isJoined(view: ArticleView, { end }: Candidate, { first }: Candidate): boolean {
  let at = end;
  if (view.word(at) !== 'and') return false;
  at += 1;
  while (at < first && determiners.has(view.word(at))) at += 1;
  return at === first;
}
