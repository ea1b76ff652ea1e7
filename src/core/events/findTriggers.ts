import { roleNouns } from '../names/roleNouns';
import { auxiliaries, determiners, isAdverb, phraseAfter, prepositions } from '../text/nounPhrase';
import { isCapitalised, Shape } from '../text/tokens';
import { beForms, compoundHeads, isPeopleNoun } from './eventPhrases';
import type { ArticleView } from './sentenceView';
import { isNoun, type Trigger, triggers } from './triggers';

const none: readonly Trigger[] = [];
const pluralSubjects = new Set('they we you i who'.split(' '));
const singularSubjects = new Set('he she it which that who'.split(' '));
const gerundLeads = new Set('by of for after before while from without despite'.split(' '));

/** Readings of the word as an event where it stands: nouns first, empty when it is something else. */
export function readingsAt(view: ArticleView, token: number, floor: number, limit: number): readonly Trigger[] {
  const readings = triggers.get(view.word(token));
  if (!readings || !isEventWord(view, token, floor)) return none;
  const asVerb = isVerbHere(view, token, readings, floor, limit);
  return readings.filter((reading) => isNoun(reading) !== asVerb && passes(view, reading, token, floor, limit));
}

/** Words inside names are no events of their own; a capital inside a sentence is a name that nobody knows. */
function isEventWord(view: ArticleView, token: number, floor: number): boolean {
  if (view.lookup.over(token)) return false;
  const shape = view.tokens.shapes[token] ?? Shape.punctuation;
  if (shape === Shape.lower) return !isSecondPart(view, token);
  return shape === Shape.capital && token === floor;
}

/** "Kor-born", "war-torn"; but "re-elected". */
function isSecondPart(view: ArticleView, token: number): boolean {
  const isJoined = view.word(token - 1) === '-' && view.tokens.spaced[token] === 0 && view.tokens.spaced[token - 1] === 0;
  return isJoined && !/^(?:re|co|suicide|car|truck|mass|hunger|counter|air|by|semi|quarter)$/.test(view.word(token - 2));
}

function isVerbHere(view: ArticleView, token: number, readings: readonly Trigger[], floor: number, limit: number): boolean {
  const verb = readings.find((reading) => !isNoun(reading));
  const before = token > floor ? view.word(token - 1) : '';
  if (!verb) return before === 'to' || (auxiliaries.has(before) && !beForms.has(before)) || isAct(view, token, floor);
  if (!readings.some(isNoun)) return verb.form !== 'third' || !isPluralNoun(view, token, floor, before);
  if (verb.form === 'gerund') return isGerundVerb(view, token, before, limit);
  if (verb.form === 'base')
    return (
      before === 'to' ||
      pluralSubjects.has(before) ||
      (auxiliaries.has(before) && !beForms.has(before)) ||
      (isPluralOfPeople(before) && opensObject(view, token + 1, limit))
    );
  const subject = token > floor ? view.lookup.endingWith(token - 1) : undefined;
  const hasSubject = singularSubjects.has(before) || (subject !== undefined && subject.rule !== 'demonym');
  return hasSubject && opensObject(view, token + 1, limit);
}

/** "Shells landed", "two bombs": a third person has a subject. */
function isPluralNoun(view: ArticleView, token: number, floor: number, before: string): boolean {
  return token === floor || determiners.has(before) || prepositions.has(before) || view.figureAt(token - 1) >= 0;
}

/** "officers arrest a man", "rebels attack Kor"; but "the police raid". */
function isPluralOfPeople(word: string): boolean {
  return word.endsWith('s') && isPeopleNoun(word);
}

/** "the author talks": a plural noun that is a verb behind one person. */
function isAct(view: ArticleView, token: number, floor: number): boolean {
  return view.word(token) === 'talks' && token > floor && roleNouns.has(view.word(token - 1)) && view.word(token - 1) !== 'minister';
}

/** "was bombing", "of bombing Kor", "a blast, killing two": a verb; "the bombing", "a wave of bombings": a noun. */
function isGerundVerb(view: ArticleView, token: number, before: string, limit: number): boolean {
  return beForms.has(before) || ((gerundLeads.has(before) || before === ',') && opensObject(view, token + 1, limit));
}

function opensObject(view: ArticleView, token: number, limit: number): boolean {
  if (token >= limit) return false;
  return determiners.has(view.word(token)) || view.figureAt(token) >= 0 || isCapitalised(view.tokens.shapes[token] ?? 0);
}

function passes(view: ArticleView, reading: Trigger, token: number, floor: number, limit: number): boolean {
  const before = token > floor ? view.word(token - 1) : '';
  const behind = token + 1 < limit ? view.word(token + 1) : '';
  if (reading.never.has(before) || reading.never.has(behind) || reading.neverBehind.has(behind)) return false;
  if (reading.sport && !view.isSportBetween(floor, limit)) return false;
  if (reading.particle && !isNoun(reading) && !reading.particle.has(behind)) return false;
  if (reading.about && !view.isAbout(reading.about, 2)) return false;
  if (reading.within && !holdsAny(view, reading.within, floor, token) && !holdsAny(view, reading.within, token + 1, limit)) return false;
  if (!isNoun(reading)) return true;
  if (compoundHeads.has(behind) || isCompound(view, token, limit)) return false;
  return !reading.beside || hasModifier(view, reading.beside, token, floor) || isOfKind(view, reading.beside, token, limit);
}

/** "bomb attack plot": the last event noun of a compound is the event; "cease-fire-like" is none. */
function isCompound(view: ArticleView, token: number, limit: number): boolean {
  if (token + 1 >= limit) return false;
  const next = triggers.get(view.word(token + 1));
  const isHyphenated = view.word(token + 1) === '-' && view.tokens.spaced[token + 1] === 0;
  return isHyphenated || (next?.some((reading) => reading.form === 'singular' || reading.form === 'plural') ?? false);
}

function holdsAny(view: ArticleView, words: ReadonlySet<string>, floor: number, limit: number): boolean {
  for (let at = floor; at < limit; at += 1) if (words.has(view.word(at))) return true;
  return false;
}

/** "the launch of the satellite": a word of the kind in the phrase behind "of". */
function isOfKind(view: ArticleView, words: ReadonlySet<string>, token: number, limit: number): boolean {
  const phrase = view.word(token + 1) === 'of' ? phraseAfter(view.tokens, token + 2, limit) : undefined;
  return phrase !== undefined && holdsAny(view, words, phrase.first, phrase.end);
}

function hasModifier(view: ArticleView, words: ReadonlySet<string>, token: number, floor: number): boolean {
  for (let at = token - 1; at >= floor && token - at <= 4; at -= 1) {
    const word = view.word(at);
    if (words.has(word)) return true;
    if (prepositions.has(word) || determiners.has(word) || (isAdverb(view.tokens, at) && !words.has(word))) return false;
  }
  return false;
}
