import type { Candidate } from './candidate';
import type { ArticleView } from './sentenceView';

/** Tokens from a verb to the one that it shares its day with. */
const reach = 8;
/** Tokens from an event to one in a clause with "when". */
const clauseReach = 25;

/** Gives events of one sentence that have no day the day of the one that they go together with. */
export function withSharedTimes(view: ArticleView, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    if (candidate.when || candidate.status !== 'happened') return candidate;
    const before = lastVerb(candidates, index);
    const behind = candidates[index + 1];
    const other = joined(view, candidate, before, behind) ?? sameClauseTime(view, candidate, candidates[index - 1], behind);
    return other ? { ...candidate, when: other.when } : candidate;
  });
}

/** "was convicted on Friday and sentenced": verbs that one subject joins. */
function joined(
  view: ArticleView,
  candidate: Candidate,
  before: Candidate | undefined,
  behind: Candidate | undefined,
): Candidate | undefined {
  if (candidate.isNoun || candidate.trigger.form !== 'past') return undefined;
  if (isPast(before) && view.word(candidate.first - 1) === 'and') return before;
  const isNext = isPast(behind) && view.word(behind.first - 1) === 'and' && behind.first - candidate.token <= reach;
  return isNext ? behind : undefined;
}

function isPast(other: Candidate | undefined): other is Candidate {
  return other !== undefined && !other.isNoun && other.trigger.form === 'past' && other.when !== undefined && other.status === 'happened';
}

/** "drowned when a ferry sank on Tuesday", "a raid on Thursday in which two were shot". */
function sameClauseTime(
  view: ArticleView,
  candidate: Candidate,
  before: Candidate | undefined,
  behind: Candidate | undefined,
): Candidate | undefined {
  if (before?.when && before.status === 'happened' && isLinked(view, before.token, candidate.token)) return before;
  return behind?.when && behind.status === 'happened' && isLinked(view, candidate.token, behind.token) ? behind : undefined;
}

/** Whether "when" or "in which" stands between, and no other clause. */
function isLinked(view: ArticleView, first: number, last: number): boolean {
  let links = 0;
  for (let at = first + 1; at < last; at += 1) {
    const word = view.word(at);
    if (breaks.has(word) || last - first > clauseReach) return false;
    if (word === 'when') links += 1;
    if (word !== 'which' && word !== 'where') continue;
    if (word === 'which' && view.word(at - 1) !== 'in' && view.word(at - 1) !== 'during') return false;
    links += 1;
  }
  return links === 1;
}

const breaks = new Set('that who while because although since before after until and but ; :'.split(' '));

/** The verb before, over event nouns. */
function lastVerb(candidates: readonly Candidate[], index: number): Candidate | undefined {
  for (let at = index - 1; at >= 0; at -= 1) if (!candidates[at]?.isNoun) return candidates[at];
  return undefined;
}
