import type { EventType } from '../model';
import { addNumber, type Candidate } from './candidate';
import { casualtyVerbs, casualtyWords } from './eventPhrases';
import type { ArticleView } from './sentenceView';

const costly = new Set<EventType>(
  'war battle invasion airstrike attack bombing shooting raid coup protest riot disaster accident outbreak'.split(' ') as EventType[],
);
/** Tokens between a number and "killed", "wounded", "dead". */
const reach = 6;

/** Of one sentence's events: those that a killing is only the outcome of keep its figures, and the killing goes. */
export function mergeCasualties(view: ArticleView, candidates: readonly Candidate[]): readonly Candidate[] {
  const cause = candidates.find((candidate) => costly.has(candidate.trigger.type) && candidate.isNoun) ?? verbWithOutcome(view, candidates);
  if (!cause) return candidates;
  const sentence = view.draft.sentences[cause.sentence];
  const figures = [...cause.figures];
  const clause = sentence && clauseOf(view, cause.token, sentence.firstToken, sentence.endToken);
  for (const number of clause ? casualtyFigures(view, clause.first, clause.end) : []) addNumber(figures, number);
  return candidates
    .filter((candidate) => candidate === cause || candidate.isNoun || !isOutcome(view, candidate, cause))
    .map((candidate) => (candidate === cause ? { ...candidate, figures } : candidate));
}

/** "struck the market, killing 30": the verb of which a participle tells the outcome. */
function verbWithOutcome(view: ArticleView, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(
    (candidate, index) =>
      costly.has(candidate.trigger.type) &&
      candidates.slice(index + 1).some(({ token, trigger }) => trigger.form === 'gerund' && casualtyVerbs.has(view.word(token))),
  );
}

/** A killing in the same clause as its cause; beside a verb only as a participle. */
function isOutcome(view: ArticleView, { token, trigger }: Candidate, cause: Candidate): boolean {
  if (!casualtyVerbs.has(view.word(token)) || isParted(view, token, cause.token)) return false;
  return cause.isNoun || trigger.form === 'gerund';
}

/** Numbers that stand near a word for the dead and wounded. */
function casualtyFigures(view: ArticleView, first: number, end: number): number[] {
  const figures: number[] = [];
  for (let token = first; token < end; token += 1) {
    if (!casualtyWords.has(view.word(token)) && !casualtyVerbs.has(view.word(token))) continue;
    for (let near = Math.max(first, token - reach); near < Math.min(end, token + reach); near += 1) {
      const number = view.figureAt(near);
      const type = view.figure(number)?.type;
      if (type === 'number' || type === 'quantity') addNumber(figures, number);
    }
  }
  return figures;
}

/** The part of the sentence between semicolons that holds the token. */
function clauseOf(view: ArticleView, token: number, floor: number, limit: number): { readonly first: number; readonly end: number } {
  let first = token;
  while (first > floor && view.word(first - 1) !== ';') first -= 1;
  let end = token;
  while (end < limit && view.word(end) !== ';') end += 1;
  return { first, end };
}

/** A semicolon stands between: what the one clause tells is no outcome of the other. */
function isParted(view: ArticleView, left: number, right: number): boolean {
  for (let at = Math.min(left, right); at < Math.max(left, right); at += 1) if (view.word(at) === ';') return true;
  return false;
}
