import { phraseBefore } from '../text/nounPhrase';
import { beforeDate } from './beforeDate';
import { type Actor, addActor, type FrameReading } from './candidate';
import { eventFrames } from './eventFamily';
import { beForms, forceNouns, isGoverning, isPeopleNoun, preventVerbs, sufferVerbs } from './eventPhrases';
import type { ArticleView } from './sentenceView';
import type { Trigger } from './triggers';
import { verbGroupStart } from './verbGroup';

/** The verb that a noun is the object of, with the first token of its group. */
export interface GoverningVerb {
  readonly token: number;
  readonly first: number;
}

/** Tokens between the verb and the noun's phrase: "carried out a string of", "issue continual". */
const reach = 5;
const chain = new Set('of a an the number string series wave spate out up off two several further deadly another more'.split(' '));

/** "conducted two attacks", "has hosted military drills": a verb right before the noun's phrase, chains of quantity between them. */
export function governingVerb(view: ArticleView, frame: FrameReading, floor: number): GoverningVerb | undefined {
  for (let at = frame.first - 1; at >= floor && frame.first - at <= reach; at -= 1) {
    const word = view.word(at);
    if (isGoverning(word)) return { token: at, first: verbGroupStart(view.tokens, at, floor) };
    if (!chain.has(word)) return undefined;
  }
  return undefined;
}

/** Who is the subject of the verb that makes the noun happen, in the role that the verb gives. */
export function doers(view: ArticleView, trigger: Trigger, verb: GoverningVerb, floor: number): Actor[] {
  const word = view.word(verb.token);
  const frame = eventFrames[trigger.family];
  const role = sufferVerbs.has(word) ? 'target' : preventVerbs.has(word) ? 'participant' : frame.subject;
  for (let at = verb.first; at < verb.token; at += 1) if (beForms.has(view.word(at))) return [];
  return subjectActors(view, subjectEnd(view, verb.first, floor), floor).map((entity) => ({ entity, role }));
}

/** Where the subject of a verb group ends: over "to" and its governing verb, and over "who" and "that": "Velia has offered to host talks". */
export function subjectEnd(view: ArticleView, first: number, floor: number): number {
  let end = first;
  if (view.word(end - 1) === 'to' && end - 2 >= floor && view.lookup.endingWith(end - 2)) return end - 1;
  if (view.word(end - 1) === 'to' && end - 2 > floor) {
    end = verbGroupStart(view.tokens, beforeDate(view, end - 1, floor) - 1, floor);
    if (view.word(end - 1) === 'to' || view.word(end) === 'on') end = verbGroupStart(view.tokens, end - 1, floor);
  }
  if (/^(?:who|which|that)$/.test(view.word(end - 1))) end -= 1;
  return view.word(end - 1) === ',' && end < first ? end - 1 : end;
}

/** Entities that head the phrase before a verb, or whose forces do. */
export function subjectActors(view: ArticleView, end: number, floor: number): number[] {
  const phrase = phraseBefore(view.tokens, end, floor);
  if (!phrase) {
    const meant = end > floor ? view.antecedents.of(end - 1) : undefined;
    return meant === undefined ? [] : [meant];
  }
  const actors: Actor[] = [];
  for (const mention of view.mentionsIn(phrase.first, phrase.end)) {
    const isHead = mention.endToken >= phrase.end || forceNouns.has(view.word(phrase.end - 1));
    if (isHead && mention.entity !== undefined && mention.type !== 'place' && mention.type !== 'event')
      addActor(actors, { entity: mention.entity, role: 'agent' });
  }
  const joined = view.word(phrase.first - 1) === 'and' && phrase.first - 2 >= floor ? view.lookup.endingWith(phrase.first - 2) : undefined;
  const isJoined = actors.length > 0 || isPeopleNoun(view.word(phrase.end - 1));
  if (joined?.entity !== undefined && isJoined && joined.type !== 'place' && joined.type !== 'event')
    addActor(actors, { entity: joined.entity, role: 'agent' });
  return actors.map((actor) => actor.entity);
}
