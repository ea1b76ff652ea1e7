import type { EventTime, EventType } from '../model';
import type { Candidate } from './candidate';
import { haveForms } from './eventPhrases';
import { datesIn, timeOf } from './eventTime';
import type { ArticleView } from './sentenceView';

/** Paragraphs below the lead that go on with its news. */
const reach = 3;
/** Tokens of a paragraph that is more than a byline. */
const shortest = 9;
/** What news tells of once: a second undated word of its kind near the lead is the same day's. */
const once: ReadonlySet<EventType> = new Set<EventType>([
  'match',
  'verdict',
  'bombing',
  'shooting',
  'accident',
  'disaster',
  'attack',
  'vote',
]);
const otherTimes = new Set('also another earlier previous previously last ago once since already again other before then'.split(' '));

/** Gives what is told without a day near the top the one day of the lead paragraph, where the lead tells news of its kind. */
export function withLeadDay(view: ArticleView, candidates: readonly Candidate[]): readonly Candidate[] {
  const lead = leadBlock(view);
  const when = lead === undefined ? undefined : dayOf(view, lead);
  if (lead === undefined || !when) return candidates;
  const blockOf = ({ sentence }: Candidate): number => view.draft.sentences[sentence]?.block ?? -1;
  const told = new Set(candidates.filter((each) => blockOf(each) === lead && each.when?.interval === when.interval).map(typeOf));
  if (view.isSport) told.add('match');
  const quiet = new Map<number, boolean>();
  const isQuiet = (sentence: number): boolean => {
    const known = quiet.get(sentence) ?? tellsNoTime(view, sentence);
    quiet.set(sentence, known);
    return known;
  };
  return candidates.map((candidate) => {
    const isNear = blockOf(candidate) >= lead && blockOf(candidate) <= lead + reach;
    const isSame = isNear && once.has(candidate.trigger.type) && told.has(candidate.trigger.type);
    return isSame && isPlain(view, candidate) && isQuiet(candidate.sentence) ? { ...candidate, when } : candidate;
  });
}

const typeOf = ({ trigger }: Candidate): EventType => trigger.type;

/** A simple past without a time of its own. */
function isPlain(view: ArticleView, { when, status, isNoun, trigger, first, token }: Candidate): boolean {
  if (when || status !== 'happened' || isNoun || trigger.form !== 'past') return false;
  for (let at = first; at < token; at += 1) if (haveForms.has(view.word(at))) return false;
  return true;
}

/** No date, and no word that speaks of another time. */
function tellsNoTime(view: ArticleView, sentence: number): boolean {
  const { firstToken = 0, endToken = 0 } = view.draft.sentences[sentence] ?? {};
  for (let at = firstToken; at < endToken; at += 1) if (otherTimes.has(view.word(at))) return false;
  return datesIn(view, firstToken, endToken).length === 0;
}

/** Number of the first paragraph of running text. */
function leadBlock({ draft }: ArticleView): number | undefined {
  const { blocks } = draft.article;
  const first = draft.sentences.find(
    ({ block, firstToken, endToken }) => blocks[block]?.kind === 'paragraph' && endToken - firstToken >= shortest,
  );
  return first?.block;
}

/** The only day that the first sentence of the paragraph tells. */
function dayOf(view: ArticleView, block: number): EventTime | undefined {
  const sentence = view.draft.sentences.find((each) => each.block === block);
  const dates = sentence ? datesIn(view, sentence.firstToken, sentence.endToken) : [];
  const times = dates.flatMap((number) => timeOf(view, number) ?? []).filter(({ precision }) => precision === 'day');
  return times.length === 1 && times[0] ? { ...times[0], from: 'in-force' } : undefined;
}
