import { roleNouns } from '../names/roleNouns';
import type { Candidate } from './candidate';
import { eventFrames, type Slot } from './eventFamily';
import type { ArticleView } from './sentenceView';

/** Sentences below the title among which a person is named with an age. */
const reach = 10;
const singulars = new Set('man woman boy girl teenager person grandmother grandfather mother father pensioner someone'.split(' '));
const someone = new Set(['arrest', 'trial', 'verdict', 'extradition', 'death', 'killing', 'shooting', 'award', 'rescue', 'kidnapping']);

interface Named {
  readonly entity: number;
  readonly token: number;
}

/**
 * News tells first what happened to "a nurse", then who that is: "Ada Moren, 41, ...". Where an article names one person
 * with an age, she is whom the title and the sentences before her name mean by one of her kind.
 */
export function withLeadPerson(view: ArticleView, candidates: readonly Candidate[]): readonly Candidate[] {
  const named = personWithAge(view);
  if (!named) return candidates;
  const nameless = new Map<number, boolean>();
  const isNameless = (sentence: number): boolean => {
    const known = nameless.get(sentence) ?? namesNobody(view, sentence);
    nameless.set(sentence, known);
    return known;
  };
  return candidates.map((candidate) => {
    const slot = openSlot(candidate);
    const isBefore = slot !== undefined && slot !== 'place' && candidate.token <= named.token;
    if (!isBefore || !isOne(view, candidate) || !isNameless(candidate.sentence)) return candidate;
    return { ...candidate, actors: [...candidate.actors, { entity: named.entity, role: slot }] };
  });
}

/** The only person of the first sentences whose name an age follows. */
function personWithAge(view: ArticleView): Named | undefined {
  const limit = view.draft.sentences[reach]?.firstToken ?? view.tokens.count;
  const found: Named[] = [];
  for (const { type, entity, firstToken, endToken } of view.draft.mentions) {
    if (firstToken >= limit) break;
    if (type !== 'person' || entity === undefined || view.word(endToken) !== ',') continue;
    const age = view.figure(view.figureAt(endToken + 1));
    if (age?.type !== 'age' || found.some((other) => other.entity === entity)) continue;
    found.push({ entity, token: firstToken });
  }
  return found.length === 1 ? found[0] : undefined;
}

/** The role that one without a name has in the event. */
function openSlot({ trigger, actors, isNoun, status }: Candidate): Slot | undefined {
  if (!someone.has(trigger.type) || status === 'negated') return undefined;
  const slot = trigger.family === 'toPerson' ? 'target' : isNoun ? undefined : eventFrames[trigger.family].subject;
  return actors.some(({ role }) => role === slot) ? undefined : slot;
}

/** "a nurse", "the former head": one person, told by what she is. */
function isOne(view: ArticleView, { people }: Candidate): boolean {
  const head = people && view.word(people.end - 1);
  return head !== undefined && (roleNouns.has(head) || singulars.has(head));
}

function namesNobody(view: ArticleView, sentence: number): boolean {
  const { firstToken = 0, endToken = 0 } = view.draft.sentences[sentence] ?? {};
  return !view.mentionsIn(firstToken, endToken).some(({ type }) => type === 'person');
}
