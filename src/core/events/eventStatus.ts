import type { EventStatus } from '../model';
import { isAdverb } from '../text/nounPhrase';
import { Shape } from '../text/tokens';
import { beforeDate } from './beforeDate';
import type { FrameReading } from './candidate';
import * as phrases from './eventPhrases';
import type { ArticleView } from './sentenceView';
import type { Trigger } from './triggers';
import { verbGroupStart } from './verbGroup';

/** How far a verb may stand from its event noun, in tokens. */
const before = 8;
const behind = 16;

/** What became of a noun's event; nothing when the words say too little of it to count. */
export function nounStatus(view: ArticleView, token: number, frame: FrameReading, floor: number, limit: number): EventStatus {
  return modifierStatus(view, token, frame) ?? leadingStatus(view, frame, floor) ?? followingStatus(view, frame, limit) ?? 'happened';
}

/** The same of a verb; nothing for an infinitive whose outcome is not told. */
export function verbStatus(
  view: ArticleView,
  token: number,
  trigger: Trigger,
  frame: FrameReading,
  floor: number,
  limit: number,
): EventStatus | undefined {
  const own = groupStatus(view, frame.first, token);
  if (own) return own;
  // "demanded that she be impeached"
  if (trigger.form === 'past' && view.word(frame.first) === 'be') return 'possible';
  const lead = frame.first > floor ? view.word(frame.first - 1) : '';
  if (lead === 'to') return infinitiveStatus(view, frame.first - 1, floor) ?? headlineStatus(view, frame.first - 1, limit);
  if (hasNobody(view, frame.first, floor)) return 'negated';
  if (trigger.form === 'base' && frame.first === token)
    return phrases.helpVerbs.has(nearVerb(view, frame.first, floor)) || isLine(view, limit) ? 'happened' : undefined;
  if (trigger.form === 'gerund' && frame.first === token) return gerundStatus(view, token, floor);
  return hasWord(view, Math.max(floor, frame.first - 5), frame.first, phrases.accusedWords) ? 'alleged' : 'happened';
}

/** "no one was hurt", "no shots were fired". */
function hasNobody(view: ArticleView, first: number, floor: number): boolean {
  const lead = view.word(first - 1);
  if (first > floor && (lead === 'nobody' || lead === 'none')) return true;
  const no = view.word(first - 2);
  return first - 1 > floor && (no === 'no' || no === 'neither');
}

/** "helped her win", "helped rescue": the verb before a bare infinitive, over one word. */
function nearVerb(view: ArticleView, first: number, floor: number): string {
  const at = first - 1;
  if (at < floor || phrases.helpVerbs.has(view.word(at))) return view.word(at);
  const start = view.lookup.endingWith(at)?.firstToken ?? at;
  return start > floor ? view.word(start - 1) : '';
}

function modifierStatus(view: ArticleView, token: number, frame: FrameReading): EventStatus | undefined {
  if (view.word(token + 1) === 'attempt' || view.word(token + 1) === 'attempts') return 'prevented';
  for (let at = frame.first; at < token; at += 1) {
    const word = view.word(at);
    if (word === 'no') return 'negated';
    if (phrases.preventedModifiers.has(word)) return 'prevented';
    if (phrases.allegedModifiers.has(word)) return 'alleged';
    if (phrases.ongoingModifiers.has(word)) return 'ongoing';
    if (phrases.possibleModifiers.has(word)) return 'possible';
    if (phrases.plannedModifiers.has(word)) return isPrevented(view, frame.end, frame.end + behind) ? 'prevented' : 'planned';
  }
  return undefined;
}

/** Words before the phrase, nearest first, up to the next mark. */
function leadingStatus(view: ArticleView, frame: FrameReading, floor: number): EventStatus | undefined {
  for (let at = frame.first - 1; at >= floor && frame.first - at <= before; at -= 1) {
    if (view.tokens.shapes[at] === Shape.punctuation) return undefined;
    const status = leadWordStatus(view, at, floor, frame.first);
    if (status) return status;
    if (clauseBreaks.has(view.word(at))) return undefined;
  }
  return undefined;
}

function leadWordStatus(view: ArticleView, at: number, floor: number, first: number): EventStatus | undefined {
  const word = view.word(at);
  const isNear = first - at <= 3;
  if (phrases.preventVerbs.has(word)) return 'prevented';
  if (word === 'into' && first - at === 1) return hasWord(view, Math.max(floor, at - 3), at, phrases.pressVerbs) ? 'possible' : undefined;
  if (phrases.denyVerbs.has(word) || (word === 'without' && isNear)) return 'negated';
  if (phrases.offerVerbs.has(word)) return 'offered';
  if (phrases.possibleNouns.has(word) && view.word(at + 1) === 'of') return 'possible';
  if (phrases.accusedWords.has(word)) return hasWord(view, at + 1, first, occasions) ? undefined : 'alleged';
  if (isNear && (phrases.demandVerbs.has(word) || phrases.threatenVerbs.has(word))) return 'possible';
  return phrases.lightVerbs.has(word) && first - at <= 5 ? lightStatus(view, at, floor) : undefined;
}

/** "charged over the crash", "suspected after the attack": it did happen. */
const occasions = new Set('over after following connection during since'.split(' '));

/** "will hold talks", "has offered to hold talks", "did not hold talks". */
function lightStatus(view: ArticleView, verb: number, floor: number): EventStatus | undefined {
  const start = verbGroupStart(view.tokens, verb, floor);
  const own = groupStatus(view, start, verb);
  if (own || start <= floor || view.word(start - 1) !== 'to') return own;
  return infinitiveStatus(view, start - 1, floor) ?? 'possible';
}

const clauseBreaks = new Set('and or but as that which who when while because although since after before until if'.split(' '));

/** "… was thwarted", "… has been denied", "… will begin". */
function followingStatus(view: ArticleView, frame: FrameReading, limit: number): EventStatus | undefined {
  if (isPrevented(view, frame.end, Math.min(limit, frame.end + behind))) return 'prevented';
  let at = frame.end;
  if (view.word(at) === 'that' || view.word(at) === 'which') at += 1;
  const start = at;
  while (at < limit && (isAdverb(view.tokens, at) || isVerbPart(view.word(at)))) at += 1;
  // "likely" looks like an adverb.
  if (phrases.beForms.has(view.word(start)) && (dueWords.has(view.word(at)) || dueWords.has(view.word(at - 1)))) return 'planned';
  if (imagining.has(view.word(start)) && view.word(at - 1) === 'be') return 'possible';
  const isDone = phrases.lightVerbs.has(view.word(at)) && phrases.beForms.has(view.word(at - 1));
  return isDone || phrases.occurVerbs.has(view.word(at)) ? groupStatus(view, start, at) : undefined;
}

/** "elections are due in May". */
const dueWords = new Set('due scheduled planned set expected likely slated'.split(' '));

/** "a withdrawal would be a mistake". */
const imagining = new Set(['would', 'could', 'might']);

function isVerbPart(word: string): boolean {
  return (
    phrases.beForms.has(word) ||
    phrases.haveForms.has(word) ||
    phrases.possibleModals.has(word) ||
    phrases.futureModals.has(word) ||
    word === 'not'
  );
}

/** A passive of "thwart" and its like before the next mark. */
function isPrevented(view: ArticleView, first: number, end: number): boolean {
  for (let at = first; at < end && at < view.tokens.count; at += 1) {
    if (view.tokens.shapes[at] === Shape.punctuation && view.word(at) !== '-') return false;
    if (phrases.preventVerbs.has(view.word(at))) return hasWord(view, Math.max(first, at - 3), at, phrases.beForms);
  }
  return false;
}

const clearedWords = new Set('cleared acquitted innocent'.split(' '));
const guiltWords = new Set('convicted guilty'.split(' '));
/** Before a gerund these tell that it came about. */
const gerundLeads = new Set('after for by since before despite following upon while'.split(' '));

/** Negation and modals among the auxiliaries of a verb. */
function groupStatus(view: ArticleView, first: number, end: number): EventStatus | undefined {
  for (let at = first; at < end; at += 1) {
    const word = view.word(at);
    if (word === 'not' || word === 'never' || word.endsWith("n't") || word === 'cannot') return 'negated';
    if (phrases.possibleModals.has(word)) return 'possible';
    if (phrases.futureModals.has(word)) return 'planned';
    if (word === 'allegedly' || word === 'reportedly') return 'alleged';
  }
  return undefined;
}

/** `to` is the token of "to". */
function infinitiveStatus(view: ArticleView, to: number, floor: number): EventStatus | undefined {
  const behind = beforeDate(view, to, floor);
  const governor = behind > floor ? view.word(behind - 1) : '';
  const group = groupStatus(view, verbGroupStart(view.tokens, behind - 1, floor), behind - 1);
  if (group === 'negated') return 'negated';
  if (phrases.beForms.has(governor) && hasWord(view, Math.max(floor, behind - 8), behind, conditions)) return 'possible';
  if (toldVerbs.has(governor) && view.word(to + 1) === 'have') return governor === 'known' || governor === 'found' ? 'happened' : 'alleged';
  if (phrases.haveForms.has(governor)) return governor === 'had' && group === undefined ? 'happened' : 'possible';
  if (phrases.carryOnVerbs.has(governor)) return group ?? 'happened';
  return statusByGovernor.find(([verbs]) => verbs.has(governor))?.[1] ?? statusByLead(view, to, floor);
}

const conditions = new Set(['if', 'unless']);
/** "is believed to have been killed". */
const toldVerbs = new Set(
  'believed thought said reported alleged rumoured rumored feared suspected claimed known found understood'.split(' '),
);

const statusByGovernor: readonly (readonly [ReadonlySet<string>, EventStatus])[] = [
  [phrases.planVerbs, 'planned'],
  // "are to vote"
  [new Set('is are was were'.split(' ')), 'planned'],
  [phrases.offerVerbs, 'offered'],
  [phrases.threatenVerbs, 'possible'],
  [phrases.demandVerbs, 'possible'],
  [phrases.tryVerbs, 'possible'],
  [phrases.askVerbs, 'possible'],
  [phrases.failVerbs, 'negated'],
];

/** By words before the one that governs "to": "the first woman to win", "led X to win", "asked X to go", "beat X to win". */
function statusByLead(view: ArticleView, to: number, floor: number): EventStatus | undefined {
  if (hasWord(view, Math.max(floor, to - 3), to, firsts)) return 'happened';
  if (view.lookup.endingWith(to - 1)) {
    if (hasWord(view, Math.max(floor, to - 6), to - 1, phrases.causeVerbs)) return 'happened';
    if (hasWord(view, Math.max(floor, to - 8), to - 1, phrases.askVerbs)) return 'possible';
  }
  return hasWord(view, Math.max(floor, to - 20), to, contestPasts) ? 'happened' : undefined;
}

/** A line without a full stop, as headlines are. */
function isLine(view: ArticleView, limit: number): boolean {
  return !/^[.?!"”]$/.test(view.word(limit - 1));
}

/** "Chief executive Ada Moren to step down": a line without a full stop tells so what is planned. */
function headlineStatus(view: ArticleView, to: number, limit: number): EventStatus | undefined {
  return isLine(view, limit) && view.lookup.endingWith(to - 1) ? 'planned' : undefined;
}

/** "beat X to win the cup". */
const contestPasts = new Set('beat defeated overcame edged outpointed'.split(' '));
/** "the first woman to win". */
const firsts = new Set('first second third last only youngest oldest latest'.split(' '));

/** "after killing X", "accused of killing X", "preventing them from killing X"; a bare participle tells too little. */
function gerundStatus(view: ArticleView, token: number, floor: number): EventStatus | undefined {
  const lead = token > floor ? view.word(token - 1) : '';
  if (phrases.beForms.has(lead)) return 'ongoing';
  if (hasWord(view, Math.max(floor, token - 3), token, phrases.accusedWords)) return 'alleged';
  if (lead === 'of' && hasWord(view, Math.max(floor, token - 5), token, clearedWords)) return 'negated';
  if (lead === 'of' && hasWord(view, Math.max(floor, token - 6), token, guiltWords)) return 'happened';
  if (lead === 'from') return hasWord(view, Math.max(floor, token - 6), token, phrases.preventVerbs) ? 'prevented' : undefined;
  if (lead === 'without') return 'negated';
  return gerundLeads.has(lead) || phrases.carryOnVerbs.has(lead) || lead === ',' ? 'happened' : undefined;
}

function hasWord(view: ArticleView, first: number, end: number, words: ReadonlySet<string>): boolean {
  for (let at = first; at < end; at += 1) if (words.has(view.word(at))) return true;
  return false;
}
