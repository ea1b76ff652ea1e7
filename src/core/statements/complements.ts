import { auxiliaries, determiners, isAdverb, phraseAfter, prepositions } from '../text/nounPhrase';
import { isCapitalised, Shape, type Tokens } from '../text/tokens';
import { pronouns } from './reportWords';
import { type Complement, isDeed, isSpokenOf } from './speechActs';

const clauseVerbs = new Set(
  "is are was were has have had will would could may might can should must did does isn't aren't wasn't weren't hasn't haven't won't wouldn't cannot".split(
    ' ',
  ),
);
const hedges = new Set(['about', 'around', 'roughly', 'some', 'nearly', 'over', 'under', 'almost']);
const datePrepositions = new Set(['on', 'in', 'at', 'to', 'last', 'yesterday', 'earlier']);
const askForms = new Set(['ask', 'asks', 'asked', 'asking']);
const questionWords = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'when', 'where']);
const clauseTakers = /^(?:think|thinks|thought|believe|believes|believed|suspect|suspects|suspected)$/;
/** These take a thing as easily as a clause: "assumed a seat". */
const thingTakers = /^(?:assum|consider|feel|felt|doubt)/;
/** Forms that are nouns too. */
const nounLike = /^(?:forecasts?|stress(?:es)?|expresses|express)$/;
const objectPronouns = new Set(['it', 'him', 'her', 'them', 'this', 'that']);
const notClause = new Set('so not and or but to as him her them us me otherwise nothing little'.split(' '));
const endings = new Set(['.', '?', '!']);
/** Tokens behind a verb that ends its sentence: "…, they write in a journal." */
const longestEnding = 10;

/** What stands behind a verb of speaking: a clause, an object, a number, or the end of the sentence. `end` bounds the sentence. */
export class Complements {
  constructor(private readonly tokens: Tokens) {}

  /** Whether "denied", "called" and their like have the object or particle that they ask for. */
  completes(complement: Complement, verb: number, end: number): boolean {
    const behind = this.behindDate(verb + 1, end);
    if (complement === 'object')
      return nounLike.test(this.tokens.folded[verb] ?? '') ? this.opensClause(behind, end) : this.opensObject(behind, end);
    if (complement === 'words') {
      const object = phraseAfter(this.tokens, behind, end);
      return object !== undefined && isSpokenOf(this.tokens.folded[object.end - 1] ?? '');
    }
    const shape = this.tokens.shapes[verb + 2];
    const isFigure = shape === Shape.number || shape === Shape.symbol;
    const isTold = complement.has(this.tokens.folded[verb + 1] ?? '') && verb + 2 < end;
    return isTold && !isDeed(this.tokens.folded[verb] ?? '', this.tokens.folded[verb + 2] ?? '', isFigure);
  }

  /** "thinks that", "think leaky pipes matter", "assumes the ship has left". */
  thinks(verb: number, end: number): boolean {
    if (this.hasThat(verb, end) || this.opensBareClause(verb, end) || this.opensInfinitive(verb + 1, end)) return true;
    const takesThing = thingTakers.test(this.tokens.folded[verb] ?? '');
    return takesThing ? this.opensThatClause(verb + 1, end) : this.opensClause(verb + 1, end);
  }

  /** "expect him to lose". */
  private opensInfinitive(token: number, end: number): boolean {
    return token + 2 < end && objectPronouns.has(this.tokens.folded[token] ?? '') && this.tokens.folded[token + 1] === 'to';
  }

  /** "demanded that", "urged X to"; the present form, which may be a noun, asks for more. */
  demands(verb: number, end: number, isPast: boolean): boolean {
    return this.hasThat(verb, end) || (isPast ? this.opensObject(verb + 1, end) : this.opensClause(verb + 1, end));
  }

  /** Over "Tuesday" and "on Tuesday". */
  behindDate(token: number, end: number): number {
    const at = this.tokens.folded[token] === 'on' ? token + 1 : token;
    return at + 1 < end && /day$/.test(this.tokens.folded[at] ?? '') ? at + 1 : token;
  }

  /** Only an adverb, a day or one phrase with a preposition until the sentence ends. */
  endsSoon(start: number, end: number): boolean {
    let at = start;
    while (at < end && (isAdverb(this.tokens, at) || /day$/.test(this.tokens.folded[at] ?? ''))) at += 1;
    if (at >= end || endings.has(this.tokens.folded[at] ?? '')) return true;
    if (!datePrepositions.has(this.tokens.folded[at] ?? '') || this.tokens.folded[at] === 'to' || end - at > longestEnding) return false;
    for (let next = at; next < end; next += 1) if (this.tokens.folded[next] === ',') return false;
    return true;
  }

  /** "insisted on calling it", "what the fall says about the war". */
  isSilent(token: number): boolean {
    const next = this.tokens.folded[token + 1] ?? '';
    return next === 'about' || (next === 'on' && /^insist/.test(this.tokens.folded[token] ?? ''));
  }

  /** Behind "said" comes a clause, a quotation, or the end: "the sign said so" is none. */
  isSpeech(token: number, end: number): boolean {
    const next = this.tokens.folded[token + 1] ?? '';
    return (
      token + 1 >= end ||
      next === 'that' ||
      next === '"' ||
      next === ':' ||
      next === ',' ||
      next === '.' ||
      this.opensClause(token + 1, end)
    );
  }

  /** Whether a clause can begin here. */
  opensClause(token: number, end: number): boolean {
    if (token >= end) return false;
    const word = this.tokens.folded[token] ?? '';
    return (
      word === 'that' ||
      determiners.has(word) ||
      pronouns.has(word) ||
      word === 'there' ||
      word === 'one' ||
      isCapitalised(this.tokens.shapes[token] ?? 0) ||
      this.tokens.shapes[token] === Shape.number
    );
  }

  /** "think leaky pipes matter more": verbs that take a clause and hardly ever a thing. */
  opensBareClause(verb: number, end: number): boolean {
    const next = this.tokens.folded[verb + 1] ?? '';
    return (
      clauseTakers.test(this.tokens.folded[verb] ?? '') &&
      verb + 3 < end &&
      this.tokens.shapes[verb + 1] === Shape.lower &&
      !prepositions.has(next) &&
      !auxiliaries.has(next) &&
      !isAdverb(this.tokens, verb + 1) &&
      !notClause.has(next)
    );
  }

  /** A clause without "that" behind a verb that also takes objects: a subject and, soon, a verb form of be, have or a modal. */
  opensThatClause(token: number, end: number): boolean {
    if (!this.opensObject(token, end) && !this.opensClause(token, end)) return false;
    for (let at = token + 1; at < Math.min(token + 8, end); at += 1) {
      const word = this.tokens.folded[at] ?? '';
      if (word === ',' || word === 'to' || word === 'that' || word === 'which' || word === 'who') return false;
      if (clauseVerbs.has(word)) return true;
    }
    return false;
  }

  /** "said that", "wrote on Friday that", "told reporters in Kor that". */
  hasThat(verb: number, end: number): boolean {
    const next = this.tokens.folded[verb + 1] ?? '';
    if (next === 'that') return true;
    if (!datePrepositions.has(next)) return false;
    for (let at = verb + 2; at < Math.min(verb + 6, end); at += 1) {
      if (this.tokens.folded[at] === 'that') return true;
      if (this.tokens.shapes[at] === Shape.punctuation) return false;
    }
    return false;
  }

  /** "asked whether", "asks why". */
  asks(verb: number): boolean {
    return askForms.has(this.tokens.folded[verb] ?? '') && questionWords.has(this.tokens.folded[verb + 1] ?? '');
  }

  /** "put the cost at 30", "puts it at about a third". */
  putsAt(verb: number, end: number): boolean {
    for (let at = verb + 2; at < Math.min(verb + 10, end); at += 1) {
      if (this.tokens.shapes[at] === Shape.punctuation) return false;
      if (this.tokens.folded[at] !== 'at') continue;
      const next = hedges.has(this.tokens.folded[at + 1] ?? '') ? at + 2 : at + 1;
      const shape = this.tokens.shapes[next];
      return shape === Shape.number || shape === Shape.symbol;
    }
    return false;
  }

  /** "called the verdict a turning point": an object, and what it is called behind it. */
  givesName(start: number, end: number): boolean {
    const first = this.tokens.folded[start + 1] ?? '';
    if (objectPronouns.has(this.tokens.folded[start] ?? '')) return first === 'a' || first === 'an' || first === 'the';
    if (!this.opensObject(start, end)) return false;
    const object = phraseAfter(this.tokens, start, end);
    const word = this.tokens.folded[object?.end ?? end] ?? '';
    return object !== undefined && object.end < end && (word === 'a' || word === 'an' || word === 'the');
  }

  opensObject(token: number, end: number): boolean {
    return (
      token < end &&
      (isCapitalised(this.tokens.shapes[token] ?? 0) ||
        (this.tokens.shapes[token] === Shape.lower &&
          !prepositions.has(this.tokens.folded[token] ?? '') &&
          !auxiliaries.has(this.tokens.folded[token] ?? '')))
    );
  }
}
