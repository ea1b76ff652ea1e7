import { Cue } from '../cues';
import type { BlockKind, EventStatus, EventTime } from '../model';
import { type Actor, addActor, addNumber, type Candidate, candidateOf, type FrameReading } from './candidate';
import { mergeCasualties } from './casualties';
import { doers, governingVerb } from './doer';
import { beForms, haveForms, lightVerbs } from './eventPhrases';
import { nounStatus, verbStatus } from './eventStatus';
import { datesIn, sentenceTime, timeOf } from './eventTime';
import { readingsAt } from './findTriggers';
import { dateInForce, inForce } from './inForce';
import { intervalBounds } from './intervalBounds';
import { isTold } from './needs';
import { readNounFrame } from './nounFrame';
import type { ArticleView } from './sentenceView';
import { withSharedDoers } from './sharedDoer';
import { withSharedTimes } from './sharedTime';
import { isNoun, type Trigger } from './triggers';
import { readVerbFrame } from './verbFrame';

const silent = new Set<BlockKind>(['aside', 'table', 'repeat']);

/** Event words of the article with what their sentences tell, in reading order. Linear in the tokens. */
export function findCandidates(view: ArticleView): Candidate[] {
  const found: Candidate[] = [];
  view.draft.sentences.forEach(({ firstToken, endToken, block }, sentence) => {
    const kind = view.draft.article.blocks[block]?.kind;
    if (kind === undefined || silent.has(kind)) return;
    const own = candidatesIn(view, sentence, firstToken, endToken);
    if (own.length === 0) return;
    const before = datesIn(view, firstToken, endToken).length === 0 ? dateInForce(view, sentence, found) : undefined;
    for (const candidate of withSentence(view, mergeCasualties(view, withoutObjects(own)), firstToken, endToken))
      found.push(inForce(view, candidate, before));
  });
  return found;
}

function candidatesIn(view: ArticleView, sentence: number, floor: number, limit: number): Candidate[] {
  const found: Candidate[] = [];
  for (let token = floor; token < limit; token += 1) {
    if (((view.draft.cues[token] ?? 0) & Cue.event) === 0) continue;
    const readings = readingsAt(view, token, floor, limit);
    if (readings.length === 0) continue;
    const told = readings.flatMap((trigger) => candidateAt(view, token, trigger, sentence, floor, limit) ?? []);
    const best =
      told.find(isTold) ??
      told.find(({ trigger }) => trigger.needs === 'nothing') ??
      told.find(({ trigger }) => trigger.needs === 'argument') ??
      told.find(({ trigger }) => trigger.needs === 'day') ??
      told[0];
    if (best) found.push(best);
  }
  return found;
}

function candidateAt(
  view: ArticleView,
  token: number,
  trigger: Trigger,
  sentence: number,
  floor: number,
  limit: number,
): Candidate | undefined {
  const read = isNoun(trigger) ? nounCandidate : verbCandidate;
  return read(view, token, trigger, sentence, floor, limit);
}

function nounCandidate(
  view: ArticleView,
  token: number,
  trigger: Trigger,
  sentence: number,
  floor: number,
  limit: number,
): Candidate | undefined {
  const frame = readNounFrame(view, token, trigger, floor, limit);
  if (!frame) return undefined;
  const verb = isJudged(view, frame, floor) ? undefined : governingVerb(view, frame, floor);
  if (trigger.made && !verb && !isMadeBehind(view, frame.end, limit)) return undefined;
  const actors: Actor[] = [...frame.actors];
  for (const actor of verb ? doers(view, trigger, verb, floor) : []) {
    if (!actors.some((known) => known.entity === actor.entity)) addActor(actors, actor);
  }
  const status = nounStatus(view, token, frame, floor, limit);
  return candidateOf(frame, actors, { token, sentence, trigger, isNoun: true, status });
}

/** "called the ruling a disgrace", but "called an election". */
function isJudged(view: ArticleView, { determiner, first }: FrameReading, floor: number): boolean {
  return determiner === 'definite' && first > floor && /^call(?:s|ed|ing)?$/.test(view.word(first - 1));
}

/** ", signed in Kor", "was reached": a participle behind the noun that makes it happen. */
function isMadeBehind(view: ArticleView, end: number, limit: number): boolean {
  let at = view.word(end) === ',' ? end + 1 : end;
  while (at < limit && (beForms.has(view.word(at)) || haveForms.has(view.word(at)))) at += 1;
  return at < limit && lightVerbs.has(view.word(at)) && view.word(at).endsWith('ed');
}

/** "people are arrested": a present passive without a name or day tells what is usual. */
function isUsual(view: ArticleView, frame: FrameReading, token: number): boolean {
  if (frame.date !== undefined || frame.actors.length > 0) return false;
  let isPresent = false;
  for (let at = frame.first; at < token; at += 1) {
    const word = view.word(at);
    if (word === 'is' || word === 'are') isPresent = true;
    if (word === 'being' || word === 'been' || haveForms.has(word)) return false;
  }
  return isPresent;
}

/** Headlines tell in the present what has happened; in running text the present tells what is usual. */
function isHeadline({ draft }: ArticleView, sentence: number): boolean {
  const kind = draft.article.blocks[draft.sentences[sentence]?.block ?? -1]?.kind;
  return kind === 'title' || kind === 'heading';
}

function verbCandidate(
  view: ArticleView,
  token: number,
  trigger: Trigger,
  sentence: number,
  floor: number,
  limit: number,
): Candidate | undefined {
  const frame = readVerbFrame(view, token, trigger, floor, limit);
  const status = frame && verbStatus(view, token, trigger, frame, floor, limit);
  if (frame && isUsual(view, frame, token)) return undefined;
  if (trigger.form === 'third' && frame?.date === undefined && !isHeadline(view, sentence)) return undefined;
  return frame && status && candidateOf(frame, frame.actors, { token, sentence, trigger, isNoun: false, status });
}

/** "won the election": the verb and the event noun that it has for its object are one event. */
function withoutObjects(candidates: readonly Candidate[]): readonly Candidate[] {
  const isObject = (noun: Candidate): boolean =>
    noun.isNoun &&
    candidates.some((verb) => !verb.isNoun && verb.trigger.type === noun.trigger.type && verb.token < noun.token && noun.token < verb.end);
  return candidates.filter((candidate) => !isObject(candidate));
}

/** Gives each event of a sentence the date and place that stand in it, where only one can be meant. */
function withSentence(view: ArticleView, candidates: readonly Candidate[], floor: number, limit: number): Candidate[] {
  const beside = candidates.map((candidate) => candidate.date ?? dateBeside(view, candidate, floor));
  const taken = new Set(beside.filter((date) => date !== undefined));
  const free = datesIn(view, floor, limit).filter((date) => !taken.has(date));
  const place = freePlace(view, candidates, floor, limit);
  const told = candidates.map((candidate, index) => {
    const date = beside[index];
    const when = date === undefined ? sentenceTime(view, candidate.token, floor, free) : timeOf(view, date);
    const isPlaced = candidate.places.length > 0 || candidate.actors.some((actor) => actor.role === 'target');
    const places = !isPlaced && place !== undefined && isSpecific(candidate) ? [place] : candidate.places;
    return { ...candidate, places, when, status: statusByDay(view, candidate, when) };
  });
  return withSharedTimes(view, withSharedDoers(view, told));
}

/** What is told with a day after the article's own is still to come. */
function statusByDay({ draft }: ArticleView, { status, trigger }: Candidate, when: EventTime | undefined): EventStatus {
  const told = when && status === 'happened' && trigger.form !== 'past' ? intervalBounds(when.interval) : undefined;
  const published = draft.article.published === undefined ? undefined : intervalBounds(draft.article.published);
  return told && published && told.first > published.last ? 'planned' : status;
}

/** "in 1970 an earthquake", "in 1953 she married": the date that stands directly before the event's own words. */
function dateBeside(view: ArticleView, { first, isNoun }: Candidate, floor: number): number | undefined {
  let at = first - 1;
  if (!isNoun && view.antecedents.isPronoun(view.word(at))) at -= 1;
  if (view.word(at) === ',') at -= 1;
  const number = at >= floor ? view.figureAt(at) : -1;
  return view.figure(number)?.type === 'date' ? number : undefined;
}

/** A bare plural ("attacks") is no single event that a place elsewhere in the sentence could locate; "the war" is often another's. */
function isSpecific(candidate: FrameReading & Pick<Candidate, 'isNoun' | 'trigger'>): boolean {
  if (candidate.trigger.type === 'war') return false;
  return !candidate.isNoun || !candidate.isPlural || candidate.determiner !== 'none';
}

/** The one place that the sentence tells with a preposition, outside what other events have taken. */
function freePlace(view: ArticleView, candidates: readonly Candidate[], floor: number, limit: number): number | undefined {
  const taken = new Set(candidates.flatMap((candidate) => candidate.places));
  const places: number[] = [];
  for (const mention of view.mentionsIn(floor, limit)) {
    if (mention.type !== 'place' || mention.entity === undefined || taken.has(mention.entity)) continue;
    if (view.isLocated(mention.firstToken, floor)) addNumber(places, mention.entity);
  }
  return places.length === 1 ? places[0] : undefined;
}
