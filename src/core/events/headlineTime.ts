import type { EventTime } from '../model';
import type { Candidate } from './candidate';
import { isViolent } from './kindred';
import type { ArticleView } from './sentenceView';
import type { Trigger } from './triggers';

/**
 * Gives an event of the title that has no day the one day of the first sentence below it, where that tells an event of the
 * same kind: a headline says what its lead says.
 */
export function withHeadlineTimes(view: ArticleView, candidates: readonly Candidate[]): readonly Candidate[] {
  const { sentences, article } = view.draft;
  const kindOf = ({ sentence }: Candidate): string | undefined => article.blocks[sentences[sentence]?.block ?? -1]?.kind;
  const lead = candidates.find((candidate) => kindOf(candidate) === 'paragraph')?.sentence;
  if (lead === undefined || !isFirstParagraph(view, lead)) return candidates;
  const told = candidates.filter((candidate) => candidate.sentence === lead && candidate.status === 'happened');
  const when = oneDay(told);
  if (!when) return candidates;
  return candidates.map((candidate) => {
    const isHeadline = kindOf(candidate) === 'title' && candidate.when === undefined && candidate.status === 'happened';
    const isSame = told.some(({ trigger }) => isKindred(trigger, candidate.trigger));
    return isHeadline && isSame ? { ...candidate, when } : candidate;
  });
}

function isKindred(left: Trigger, right: Trigger): boolean {
  return left.family === right.family || left.type === right.type || (isViolent(left.type) && isViolent(right.type));
}

function isFirstParagraph({ draft }: ArticleView, sentence: number): boolean {
  const block = draft.sentences[sentence]?.block ?? 0;
  return draft.article.blocks.findIndex(({ kind }) => kind === 'paragraph') === block;
}

/** The day that all dated events tell, if they tell one. */
function oneDay(candidates: readonly Candidate[]): EventTime | undefined {
  const times = candidates.flatMap(({ when }) => (when?.precision === 'day' ? [when] : []));
  return times.every(({ interval }) => interval === times[0]?.interval) ? times[0] : undefined;
}
