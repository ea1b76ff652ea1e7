import type { EventDraft } from '../draft';
import type { Range } from '../model';
import { determiners, prepositions } from '../text/nounPhrase';
import { type Actor, addActor, addNumber, type Candidate } from './candidate';
import { eventLabel } from './eventLabel';
import type { Gathering } from './sameEvent';
import type { ArticleView } from './sentenceView';
import type { Trigger } from './triggers';

/** The event that one mention tells. All fields are written out, so that events have one shape. */
function newEvent(view: ArticleView, candidate: Candidate): EventDraft {
  const statement = statementAt(view, candidate);
  const { trigger, actors, places, count, when } = candidate;
  // What somebody only fears or hopes will happen is not planned by anyone.
  const isImagined = candidate.status === 'planned' && view.draft.statements[statement]?.mode === 'attitude';
  const status = isImagined ? 'possible' : candidate.status;
  return {
    type: trigger.type,
    label: eventLabel(trigger.type, actors, places, view.draft.entities, peopleWords(view, candidate)),
    listed: false,
    status,
    mentions: [],
    actors,
    places,
    figures: [],
    count,
    when,
    entity: undefined,
    statement: statement < 0 ? undefined : statement,
  };
}

/** The words for people without a name, article and all: "eleven workers". */
function peopleWords({ tokens, draft }: ArticleView, { people }: Candidate): string | undefined {
  if (!people) return undefined;
  const words = draft.article.text.slice(tokens.starts[people.first], tokens.ends[people.end - 1]);
  return determiners.has(tokens.folded[people.first] ?? '') ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** A gathering that this candidate begins. */
export function beginGathering(view: ArticleView, candidate: Candidate): Gathering {
  return {
    event: newEvent(view, candidate),
    mentions: [rangeOf(view, candidate)],
    figures: new Set(candidate.figures),
    isPlural: candidate.isPlural,
    sentence: candidate.sentence,
  };
}

/** A gathering for an event that the lexicon or a name tells. */
export function knownGathering(event: EventDraft): Gathering {
  return { event, mentions: [...event.mentions], figures: new Set(event.figures), isPlural: false, sentence: -1 };
}

/** Adds a mention with what it tells; who and where of a listed event stay the lexicon's. */
export function addMention(view: ArticleView, known: Gathering, candidate: Candidate): void {
  known.mentions.push(rangeOf(view, candidate));
  for (const figure of candidate.figures) known.figures.add(figure);
  const { event } = known;
  const when = event.when ?? candidate.when;
  if (event.listed) {
    known.event = { ...event, when };
    return;
  }
  const actors: Actor[] = [...event.actors];
  const places = [...event.places];
  for (const actor of candidate.actors) addActor(actors, actor);
  for (const place of candidate.places) addNumber(places, place);
  const count = event.count ?? candidate.count;
  const label = event.entity === undefined ? eventLabel(event.type, actors, places, view.draft.entities) : event.label;
  known.event = { ...event, actors, places, label, count, when };
}

/** The event with all its mentions in reading order. */
export function finishedEvent({ event, mentions, figures }: Gathering): EventDraft {
  return { ...event, mentions: mentions.sort((left, right) => left.start - right.start), figures: [...figures] };
}

/** The event word, with the words beside it that make it one: "air strike", "went on trial". */
function rangeOf(view: ArticleView, { token, trigger, isNoun }: Candidate): Range {
  const first = isNoun && trigger.beside?.has(view.word(token - 1)) ? token - 1 : token;
  const last = isNoun ? token : lastOfVerb(view, token, trigger);
  return { start: view.tokens.starts[first] ?? 0, end: view.tokens.ends[last] ?? 0 };
}

function lastOfVerb(view: ArticleView, token: number, { particle, within, beside }: Trigger): number {
  const isParticle =
    particle?.has(view.word(token + 1)) &&
    !openers.has(view.word(token + 1)) &&
    (adverbial.has(view.word(token + 1)) || !prepositions.has(view.word(token + 1)));
  const last = isParticle ? token + 1 : token;
  const next = prepositions.has(view.word(token + 1)) || last > token ? token + 2 : token + 1;
  return needed(next) ? next : last;

  function needed(at: number): boolean {
    const word = view.word(at);
    return closing.has(word) && ((within?.has(word) ?? false) || (beside?.has(word) ?? false));
  }
}

/** What stands behind some verbs, and is no part of them. */
const openers = new Set(['that', 'not']);

/** Particles that may be prepositions elsewhere. */
const adverbial = new Set(['off', 'down', 'over']);

/** Nouns and adjectives that are one with their verb: "stand trial", "found guilty". */
const closing = new Set('trial guilty custody administration receivership liquidation hostage bankruptcy redundant'.split(' '));

/** Number of the statement that holds the event word, -1 when the author tells it. */
function statementAt(view: ArticleView, candidate: Candidate): number {
  const start = view.tokens.starts[candidate.token] ?? 0;
  const { statements } = view.draft;
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const statement = statements[low - 1];
  return statement && start < statement.end ? low - 1 : -1;
}
